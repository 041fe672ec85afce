import { describe, expect, it } from 'vitest'
import { found } from '../testing.ts'
import { title } from './title.ts'

const said = (text: string) => found(title, { title: text }).map(({ message }) => message)

describe('a title', () => {
  it.each([
    'Pasajul pietonal de pe malul Someșului se redeschide sâmbătă',
    'Ghișeul mobil ajunge în șase cartiere',
    'Au sosit 12 autobuze electrice de 18 metri',
    'Consiliul Local a aprobat tarifele de parcare',
    '1.200 de arbori se plantează în opt cartiere',
    'Creșa din Bună Ziua primește primii 90 de copii',
    'Cum obțin un loc de parcare de domiciliu?',
    'Plecați în concediu? Patru lucruri de știut',
    'O nouă linie de autobuz leagă Someșeniul de Zorilor',
  ])('with a verb is let be: %s', (text) => {
    expect(said(text)).toEqual([])
  })

  it.each([
    'Trafic restricționat pe strada Teilor',
    'Ședință publică a Consiliului Local',
    'Concurs de soluții pentru piața din Mărăști',
    'Program de sărbători al ghișeelor municipiului',
  ])('without one is told so: %s', (text) => {
    expect(said(text)).toEqual([expect.stringContaining('pare să nu aibă un verb')])
  })

  it('is short enough to be shown whole, and long enough to say something', () => {
    const long = `Se închide ${'strada '.repeat(14)}Teilor`
    expect(said(long)).toEqual([
      'Titlul are 115\u00A0caractere: listele și căutările arată întreg unul de cel mult 100.',
    ])
    expect(said('Se închide')).toEqual([expect.stringContaining('foarte scurt')])
    expect(said(`Se închide ${'a'.repeat(89)}`)).toEqual([])
  })

  it('has no point at its end and is no shout', () => {
    expect(found(title, { title: 'Strada Teilor se închide.' })).toEqual([
      {
        severity: 'advice',
        path: 'title',
        message: 'Un titlu nu are punct la sfârșit.',
        passage: 'Strada Teilor se închide.',
        replacements: ['Strada Teilor se închide'],
      },
    ])
    expect(said('Și mâine se închide…')).toEqual([])
    expect(said('STRADA TEILOR SE ÎNCHIDE')).toEqual([
      expect.stringContaining('numai cu majuscule'),
    ])
  })

  it('names things where nothing has happened yet: notices, leaflets, articles', () => {
    const document = {
      collection: 'debate-notices' as const,
      title: 'Consultare: tarifele parcărilor',
    }
    expect(found(title, document)).toEqual([])
  })

  it('of an issue of the gazette is its number and day', () => {
    const document = { collection: 'journal-issues' as const, title: 'Nr. 11 / 2026' }
    expect(found(title, document)).toEqual([])
  })
})
