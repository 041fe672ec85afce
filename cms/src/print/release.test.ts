import { expect, it } from 'vitest'
import { readPdf } from '../collections/documents/read-pdf.ts'
import { printRelease } from './release.ts'
import { hostile } from './testing.ts'
import { referred, release } from './testing-text.ts'

const printed = async (more: Partial<typeof release> = {}): Promise<string[][]> => {
  const pdf = await printRelease({ ...release, ...more }, referred)
  return (await readPdf(Buffer.from(pdf))).text.map((page) => page.split('\n'))
}

it('prints every part of a release once, in the order in which it is read, as it was typed', async () => {
  expect(await printed()).toEqual([
    [
      'ROMÂNIA · JUDEȚUL CLUJ',
      'Primăria municipiului Cluj-Napoca',
      'Biroul Mass-media',
      'Comunicat de presă · nr. 86632 din 29 noiembrie 2026',
      'Strada Donath se închide de luni',
      'Lucrările durează două săptămâni; autobuzele ocolesc pe strada',
      'Uliului.',
      'Ce se schimbă',
      'Circulația se închide luni, nu marți. Detalii: anunțul și ciorna.',
      '3. al treilea',
      '– sub el',
      '4. al patrulea',
      'Programul',
      'Linia Orele',
      '24 05:10 23:00',
      '06:00 22:00',
      ...[hostile.slice(0, -10), 'example/#m'],
      'Atenție',
      'm2 de asfalt',
      'Planul de situație',
      '„Mulțumim pentru răbdare.”',
      'directorul Direcției Tehnice',
      'Contact',
      'Biroul Mass-media',
      '0264 431 900, int. 4901',
      'Pe site: https://primarie.example/comunicate/2026/11/strada-donath/',
      'str. Moților nr. 3, camerele 49–50, Cluj-Napoca',
      'Telefon: 0264 431 900 · E-mail: presa@primarie.example',
      'Pagina 1 din 1',
    ],
  ])
})

it('says of what is not public that it is a draft', async () => {
  const [page = []] = await printed({ isDraft: true, page: null, number: null, contact: null })
  expect(page.slice(3, 5)).toEqual([
    'Comunicat de presă · 29 noiembrie 2026',
    'Ciornă: textul nu este public încă.',
  ])
})

it('gives the same bytes for the same release', async () => {
  const once = await printRelease(release, referred)
  await printRelease({ ...release, title: 'Altul' }, referred)
  expect(Buffer.compare(await printRelease(release, referred), once)).toBe(0)
})

it('prints a table of twelve columns, a title of 200 letters and a word of 90, and loses none of them', async () => {
  const word = 'neconstituționalitate'.repeat(5).slice(0, 90)
  const row = (isHeader: boolean) =>
    Array.from({ length: 12 }, (_, place) => ({
      ...{ isHeader, columns: 1, rows: 1 },
      children: [{ type: 'text' as const, text: isHeader ? `Coloana ${place}` : word, marks: [] }],
    }))
  const pages = await printed({
    title: 'Lucrări '.repeat(25).trim(),
    parts: [{ part: 'text', text: [{ type: 'table', rows: [row(true), row(false)] }] }],
  })
  const all = pages.flat().join('')
  expect(all.replaceAll(' ', '').split(word)).toHaveLength(13)
})

it('prints struck words that are underlined, 600 amounts in a paragraph, a list that begins below zero', async () => {
  const amounts = Array.from({ length: 600 }, (_, place) => `S${place} cost 5 lei.`).join(' ')
  const text = (words: string, marks: ('underline' | 'strikethrough')[] = []) => ({
    type: 'text' as const,
    text: words,
    marks,
  })
  const url = `https://a.example/${'a'.repeat(9000)}`
  const pages = await printed({
    parts: [
      {
        part: 'text',
        text: [
          { type: 'paragraph', children: [text('Vechi.', ['underline', 'strikethrough'])] },
          { type: 'paragraph', children: [text(amounts)] },
          {
            type: 'paragraph',
            children: [{ type: 'link', to: { url }, children: [text('Lung.')] }],
          },
          {
            ...{ type: 'list', isOrdered: true, start: -5 },
            items: [{ children: [text('Sfârșit.')], nested: null }],
          },
        ],
      },
    ],
  })
  const words = pages.flat().join(' ')
  expect(words.match(/S\d+ cost/g)).toHaveLength(600)
  expect(words).toMatch(/Vechi\. S0 .* Lung\. 0\. Sfârșit\./)
})

it('refuses a release without a title with a sentence', async () => {
  await expect(printed({ title: ' ' })).rejects.toMatchObject({
    status: 400,
    message: 'Textul nu are titlu. Scrieți-l, apoi faceți PDF-ul din nou.',
  })
})

it('prints what looks like markup', async () => {
  const pages = await printed({ title: hostile })
  expect(pages.flat().join(' ')).toContain('#import "x": * #panic("y") $a^2$')
})
