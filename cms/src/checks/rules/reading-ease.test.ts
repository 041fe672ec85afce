import { describe, expect, it } from 'vitest'
import { found } from '../testing.ts'
import { lix, readingEase } from './reading-ease.ts'

const short = 'Strada se închide miercuri. Autobuzele ocolesc pe strada Nucului.'
const long = `În conformitate cu prevederile ${'regulamentului aprobat anterior '.repeat(12)}se dispune.`

describe('sentences', () => {
  it('of over 35 words are told of, each once', () => {
    expect(found(readingEase, { body: [`${short} ${long}`] })).toEqual([
      {
        severity: 'advice',
        path: 'body',
        passage: long,
        message:
          'Fraza „În conformitate cu prevederile regulamentului apro…” are 42 de\u00A0cuvinte: faceți din ea două-trei propoziții.',
      },
    ])
  })

  it('do not end at a short form, and a list is no sentence', () => {
    const law = `Potrivit art. 7 alin. (4) din Legea nr. 52/2003, ${'cuvânt '.repeat(20)}.`
    expect(found(readingEase, { body: [law] })).toEqual([])
    expect(found(readingEase, { title: long, body: [] })).toEqual([])
  })
})

describe('a text', () => {
  it('is weighed by its sentences and its long words', () => {
    // 100 words, 10 sentences, no long word: 10 + 0; all of them long: 10 + 100.
    expect(lix(Array.from({ length: 10 }, () => `${'unu '.repeat(9)}doi.`))).toBe(10)
    expect(lix(Array.from({ length: 10 }, () => `${'regulament '.repeat(9)}regulament.`))).toBe(110)
    expect(lix([short])).toBeNull()
  })

  it('of laws is hard', () => {
    const body = Array.from({ length: 10 }, () => `${'Regulament '.repeat(9)}aprobat.`)
    expect(found(readingEase, { body }).map(({ message }) => message.slice(0, 42))).toEqual([
      'Textul se citește greu (indice LIX 110; un',
    ])
    expect(found(readingEase, { body: Array.from({ length: 10 }, () => short) })).toEqual([])
  })
})
