import { describe, expect, it } from 'vitest'
import { foldLetters, mendLetters, numberedSlug, searchedLetters, slugify } from './letters.ts'

describe('mendLetters', () => {
  it('puts the comma below in place of cedillas', () => {
    expect(mendLetters('Şedinţa, ŢARĂ şi')).toBe('Ședința, ȚARĂ și')
    expect(mendLetters('s\u0326i t\u0326ara')).toBe('și țara')
  })

  it('spares names of other languages', () => {
    expect(mendLetters('Domnul Şükrü Kılıçdaroğlu şi Erdoğan')).toBe(
      'Domnul Şükrü Kılıçdaroğlu și Erdoğan',
    )
    expect(mendLetters('la Beşiktaş şi Eskişehir')).toBe('la Beşiktaş și Eskişehir')
    expect(mendLetters('Székely Ödön, Kőváry')).toBe('Székely Ödön, Kőváry')
  })
})

it('folds letters to plain lower case', () => {
  expect(foldLetters('Țările Române, Łódź, Straße')).toBe('tarile romane, lodz, strasse')
})

it('knows every spelling of a letter that is searched, and signs only as themselves', () => {
  const letters = (text: string) => searchedLetters(text).map((each) => [...each])
  expect(letters('Ș')).toEqual(letters('s'))
  expect(letters('ș')[0]).toEqual(expect.arrayContaining(['s', 'S', 'ș', 'Ș', 'ş', 'Ş', 'š']))
  expect(letters('a')[0]).toEqual(expect.arrayContaining(['ă', 'Ă', 'â', 'Â', 'á']))
  expect(letters('a')[0]).not.toContain('e')
  expect(letters('5% б')).toEqual([['5'], ['%'], [' '], ['б', 'Б']])
})

describe('slugify', () => {
  it('joins folded words by hyphens', () => {
    expect(slugify('  „Zilele” Clujului: ediția a X-a! ')).toBe('zilele-clujului-editia-a-x-a')
    expect(slugify('!?')).toBe('')
  })

  it('keeps 80 characters and cuts at the end of a word', () => {
    const eighty = `${'a'.repeat(39)}-${'b'.repeat(40)}`
    expect(slugify(eighty)).toBe(eighty)
    expect(slugify(`${eighty} c`)).toBe(eighty)
    expect(slugify(`${eighty}c`)).toBe('a'.repeat(39))
    expect(slugify('x'.repeat(90))).toBe('x'.repeat(80))
  })

  it('leaves room for a number', () => {
    expect(numberedSlug('titlu', 2)).toBe('titlu-2')
    expect(numberedSlug('x'.repeat(80), 12)).toBe(`${'x'.repeat(77)}-12`)
    expect(numberedSlug(`${'x'.repeat(77)}-yy`, 2)).toBe(`${'x'.repeat(77)}-2`)
  })
})
