import { describe, expect, it } from 'vitest'
import {
  foldLetters,
  isBlankText,
  mendLetters,
  numberedSlug,
  runsFromTheRight,
  searchedLetters,
  searchLetters,
  slugify,
} from './letters.ts'
import { bound } from './typography.ts'

/** Every character that a regular expression matches. */
const all = (kind: RegExp): string[] =>
  Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter((character) =>
    kind.test(character),
  )
const codes = (characters: string[]) =>
  characters.map((character) => `U+${character.codePointAt(0)?.toString(16) ?? ''}`)

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

  it('leaves no control, odd break, half emoji or noncharacter, and the words on both sides of it', () => {
    const unwanted = /(?![\t\n])\p{Cc}|[\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u
    const left = all(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u).filter(
      (character) => {
        const mended = mendLetters(`a${character}b`)
        return !/^a.?b$/su.test(mended) || unwanted.test(mended)
      },
    )
    expect(codes(left)).toEqual([])
  })

  it.each([
    ['un cuvânt\u000Bși altul', 'un cuvânt și altul'],
    ['un cuvânt\u2028și altul', 'un cuvânt și altul'],
    ['un rând\r\nși altul\rși altul', 'un rând\nși altul\nși altul'],
    ['co\u0000loană\tnouă\n', 'coloană\tnouă\n'],
    ['\u0084Zilele\u0094 2025\u00962026, 5\u0080\u0081a', '„Zilele” 2025–2026, 5€ a'],
    ['jumătate \uD83D de emoji', 'jumătate \uFFFD de emoji'],
    ['\uFEFFtitlu\u200Blung', 'titlulung'],
  ])('%j → %j', (text, mended) => {
    expect(mendLetters(text)).toBe(mended)
  })

  it('keeps the tags of a flag, and takes no longer for many without one', () => {
    const scotland = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'
    expect(mendLetters(`a\u{E0041} ${scotland}\u{E0041}b`)).toBe(`a ${scotland}\u{E0041}b`)
    const before = process.threadCpuUsage()
    expect(mendLetters('\u{E0041}'.repeat(200_000))).toBe('')
    expect(process.threadCpuUsage(before).user).toBeLessThan(2_000_000)
  })

  it('lets no mark turn the direction of what follows', () => {
    for (const mark of all(/[\u202A-\u202E\u2066-\u2069]/u))
      expect(mendLetters(`Str. ${mark}Teilor`)).toBe('Str. Teilor')
  })

  it('takes away what our own pages put into a name that is copied from them', () => {
    expect(bound('Cluj-Napoca')).not.toBe('Cluj-Napoca')
    expect(mendLetters(bound('Cluj-Napoca'))).toBe('Cluj-Napoca')
  })

  it('keeps what does work inside a word, and every kind of space', () => {
    const text = `co\u00ADlaborare می\u200Cخواهم 👩\u200D🚒 \u{1F3F4}\u{E0067}\u{E0062}\u{E007F} א\u200E`
    expect(mendLetters(text)).toBe(text)
    expect(mendLetters('a\u{E0041}b')).toBe('ab')
    // U+2000 and U+2001 are U+2002 and U+2003 in NFC.
    for (const space of all(/\p{Zs}/u)) expect(mendLetters(space)).toBe(space.normalize('NFC'))
  })
})

describe('isBlankText', () => {
  it('sees nothing in controls, spaces, breaks, format characters and fillers', () => {
    const inkless = /[\p{White_Space}\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u
    expect(codes(all(inkless).filter((character) => !isBlankText(character)))).toEqual([])
  })

  it('sees a letter, a sign, an emoji', () => {
    for (const text of ['a', '-', '\u00ADa', '👩\u200D🚒', 'שלום', '\uFFFD'])
      expect(isBlankText(text)).toBe(false)
  })
})

it.each([
  ['السلام عليكم', true],
  ['„12 שלום”', true],
  ['Cluj שלום', false],
  ['123', false],
  ['', false],
])('%j runs from the right: %s', (text, expected) => {
  expect(runsFromTheRight(text)).toBe(expected)
})

it('folds letters to plain lower case', () => {
  expect(foldLetters('Țările Române, Łódź, Straße')).toBe('tarile romane, lodz, strasse')
  expect(foldLetters('Kırıkkale, İzmir, Þingvellir, Guðrún, Ｃｌｕｊ, oﬁcial')).toBe(
    'kirikkale, izmir, thingvellir, gudrun, cluj, oficial',
  )
})

describe('what is searched', () => {
  it('has plain letters and nothing unseen in its words, and keeps its accents', () => {
    expect(searchLetters('oﬁ\u00ADcial Ｃｌｕｊ 10 m² șe\u200Bdință\u202C…')).toBe(
      'oficial Cluj 10 m2 ședință…',
    )
  })
})

it('knows every spelling of a letter that is searched, and signs only as themselves', () => {
  const letters = (text: string) => searchedLetters(text).map((each) => [...each])
  expect(letters('Ș')).toEqual(letters('s'))
  expect(letters('ș')[0]).toEqual(expect.arrayContaining(['s', 'S', 'ș', 'Ș', 'ş', 'Ş', 'š']))
  expect(letters('a')[0]).toEqual(expect.arrayContaining(['ă', 'Ă', 'â', 'Â', 'á']))
  expect(letters('a')[0]).not.toContain('e')
  expect(letters('5% б')).toEqual([['5'], ['%'], [' '], ['б', 'Б']])
})

describe('a long run of marks over one letter', () => {
  const marks = '\u0301\u0316\u200B'.repeat(100_000)

  it('keeps thirty, in order, and is stored as it is when it is saved again', () => {
    const mended = mendLetters(`a${marks}b`)
    expect(mended).toBe(`á${'\u0316'.repeat(15)}${'\u0301'.repeat(14)}b`)
    expect(mendLetters(mended)).toBe(mended)
  })

  it('is folded and searched as the letter', () => {
    expect(foldLetters(`a${marks}b`)).toBe('ab')
    expect(searchLetters(`a${marks}b`)).toHaveLength(31)
  })
})

describe('slugify', () => {
  it('joins folded words by hyphens', () => {
    expect(slugify('  „Zilele” Clujului: ediția a X-a! ')).toBe('zilele-clujului-editia-a-x-a')
    expect(slugify('!?')).toBe('')
  })

  it('is not split by any format character', () => {
    const splitting = all(/\p{Cf}/u).filter(
      (character) => slugify(`Șe${character}dință ${character}de oﬁciu`) !== 'sedinta-de-oficiu',
    )
    expect(codes(splitting)).toEqual([])
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
