import { expect, it } from 'vitest'
import { readPdf } from '../collections/documents/read-pdf.ts'
import { printLetter } from './letter.ts'
import { hostile, letter } from './testing.ts'

const textOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await readPdf(Buffer.from(bytes))).text

it('prints every part of a letter once, in the order in which it is read, notes below all else, as it was typed', async () => {
  const [page, ...others] = await textOf(await printLetter(letter))
  expect(others).toEqual([])
  // A line may end inside an address.
  expect(page?.replace('l.\nexample', 'l.example').split('\n')).toEqual([
    'ROMÂNIA · JUDEȚUL CLUJ',
    'Primăria municipiului Cluj-Napoca',
    'Biroul Mass-media',
    'Către',
    'Nagy-Szőllősi Ildikó',
    'Str. Observatorului nr. 17, ap. 42',
    '400352 Cluj-Napoca',
    'Număr',
    '4521/544/2026',
    'Data',
    '29 noiembrie 2026',
    'Răspuns la cererea privind strada Donath',
    'Stimată doamnă Nagy-Szőllősi,',
    'Lucrările din Cluj-Napoca au costat 18.450.000 lei, fără TVA.',
    'Ce nu se comunică',
    '– datele personale;',
    '– oferta financiară.',
    hostile,
    'Al doilea rând',
    'Documentația',
    'https://primarie.example/donath/',
    'Cu stimă,',
    'Șef Birou Mass-media',
    'Perșa Iulia Maria',
    'Puteți face reclamație în 30 de zile.',
    'str. Moților nr. 3, camerele 49–50, Cluj-Napoca',
    'Telefon: 0264 431 900 · E-mail: presa@primarie.example',
    'Pagina 1 din 1',
  ])
})

it('gives the same bytes for the same letter, whatever was printed before', async () => {
  const first = await printLetter(letter)
  await printLetter({ ...letter, subject: 'Altul' })
  expect(Buffer.compare(await printLetter(letter), first)).toBe(0)
})

it('takes the typefaces of the site along, and those alone', async () => {
  const file = Buffer.from(await printLetter(letter)).toString('latin1')
  const names = [...file.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name)
  expect([...new Set(names)].sort()).toEqual([
    'SourceSans3-Regular',
    'SourceSerif4-Regular',
    'SourceSerif4-SemiBold',
  ])
  expect(file.match(/\/FontFile2 /g)).toHaveLength(3)
})

it('says on every page after the first what the pages belong to', async () => {
  const text = 'Vă comunicăm situația lucrărilor. '.repeat(60)
  const blocks = Array.from({ length: 4 }, () => ({ kind: 'paragraph' as const, text }))
  const pages = await textOf(await printLetter({ ...letter, blocks }))
  const ends = pages.map((page) => [page.split('\n').at(0), page.split('\n').at(-1)])
  const running = 'Nr. 4521/544/2026 din 29 noiembrie 2026 · Către Nagy-Szőllősi Ildikó'
  expect(ends).toEqual([
    ['ROMÂNIA · JUDEȚUL CLUJ', 'Pagina 1 din 3'],
    [running, 'Pagina 2 din 3'],
    [running, 'Pagina 3 din 3'],
  ])
})

it('leaves no signature alone on a page', async () => {
  const paragraphs = Array.from({ length: 24 }, (_, place) => ({
    kind: 'paragraph' as const,
    text: `Rândul ${place + 1}.`,
  }))
  for (const length of [20, 21, 22, 23, 24]) {
    const blocks = paragraphs.slice(0, length)
    const last = (await textOf(await printLetter({ ...letter, blocks }))).at(-1)
    expect(last).toMatch(new RegExp(`Rândul ${length}\\.\\n(.*\\n)*.*Perșa Iulia Maria`))
  }
})

it('prints a letter before it has a number, without a county and an address', async () => {
  const bare = {
    ...letter,
    letterhead: { ...letter.letterhead, county: null, email: null },
    number: null,
    addressee: { name: 'Redacția Făclia', lines: [] },
    signatory: null,
  }
  const [page = ''] = await textOf(await printLetter(bare))
  expect(page.split('\n').slice(0, 6)).toEqual([
    'ROMÂNIA',
    'Primăria municipiului Cluj-Napoca',
    'Biroul Mass-media',
    'Către',
    'Redacția Făclia',
    'Data',
  ])
  expect(page.split('\n').at(-2)).toBe('Telefon: 0264 431 900')
})

it('says in a sentence each what is missing', async () => {
  const missing = { ...letter, subject: ' ', addressee: { name: '', lines: [] }, blocks: [] }
  await expect(printLetter(missing)).rejects.toMatchObject({
    status: 400,
    message: [
      'Scrisoarea nu are destinatar. Scrieți-l, apoi tipăriți din nou.',
      'Scrisoarea nu are subiect. Scrieți-l, apoi tipăriți din nou.',
      'Pagina nu are text. Scrieți-l, apoi tipăriți din nou.',
    ].join(' '),
  })
})
