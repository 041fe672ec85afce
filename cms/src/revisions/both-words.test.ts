import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bothTexts } from './both-words.ts'

const base = 'Apa se oprește luni.'

describe('two people’s forms of a text', () => {
  it.each([
    [
      'what each added',
      'Apa se oprește luni, la 9.',
      'Mâine, Apa se oprește luni.',
      'Mâine, Apa se oprește luni, la 9.',
    ],
    [
      'a word that both replaced',
      'Apa se oprește marți.',
      'Apa se oprește miercuri.',
      'Apa se oprește miercuri marți.',
    ],
    [
      'the same change twice',
      'Apa se oprește marți.',
      'Apa se oprește marți.',
      'Apa se oprește marți.',
    ],
    [
      'a sentence of each',
      `${base} Ana a scris.`,
      `${base} Ion a venit.`,
      `${base} Ion a venit. Ana a scris.`,
    ],
    [
      'one went on where the other stopped',
      `${base} Ion a`,
      `${base} Ion a venit la 9.30.`,
      `${base} Ion a venit la 9.30.`,
    ],
    [
      'what one took away',
      'Apa se oprește.',
      'Apa se oprește luni. La 14.30.',
      'Apa se oprește. La 14.30.',
    ],
    ['a space before a word that is yet to be typed', `${base} `, `${base} Ion`, `${base} Ion `],
  ])('%s', (_, mine, theirs, both) => {
    expect(bothTexts(base, mine, theirs)).toBe(both)
  })

  it('without a form to start from, a long passage that both have stands once', () => {
    const mine = 'Apa se oprește luni, de la ora 9, în cartierul Mănăștur.'
    const theirs = 'Apa se oprește marți, de la ora 9, în cartierul Grigorescu.'
    expect(bothTexts('', mine, theirs)).toBe(
      'Apa se oprește marți luni, de la ora 9, în cartierul Grigorescu. Mănăștur.',
    )
  })

  it('each word that either wrote is in it, whole, and none more often than in both together', () => {
    const words = fc
      .array(fc.constantFrom('unu', 'doi', 'trei', '.', ',', ' ', '  ', '\n'), { maxLength: 14 })
      .map((some) => some.join(' '))
    const countIn = (text: string, word: string) =>
      text.split(/[^a-z]+/).filter((one) => one === word).length
    fc.assert(
      fc.property(words, words, words, (from, mine, theirs) => {
        const both = bothTexts(from, `${mine} anaq`, `ionq ${theirs}`)
        for (const word of ['anaq', 'ionq']) expect(countIn(both, word)).toBe(1)
        for (const word of ['unu', 'doi', 'trei'])
          expect(countIn(both, word)).toBeLessThanOrEqual(
            countIn(mine, word) + countIn(theirs, word),
          )
        expect(both).not.toMatch(/[^\s.,]*(?:unu|doi|trei|anaq|ionq)(?:unu|doi|trei|anaq|ionq)/)
      }),
    )
  })

  it('where one changed nothing, the other form stands as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, changed) => {
        expect(bothTexts(from, changed, from)).toBe(changed)
        expect(bothTexts(from, from, changed)).toBe(changed)
      }),
    )
  })
})
