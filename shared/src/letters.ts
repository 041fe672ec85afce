const commaBelow: Record<string, string> = { ş: 'ș', Ş: 'Ș', ţ: 'ț', Ţ: 'Ț' }

/** Letters that no Romanian word has: beside one of them ş is a letter of another language (Şükrü, Kılıçdaroğlu). */
const foreignLetter = /[ğıİçÇöÖüÜ]/

/** Turkish names met in the news whose only foreign letter is the ş itself. */
const turkishNames =
  /^(şahin|şener|şenol|şimşek|şen|şeker|şaban|şirin|aktaş|demirtaş|yavaş|ateş|barış|beşiktaş|başakşehir|eskişehir|kırşehir|nevşehir|uşak|muş|maraş|kahramanmaraş|paşa|akşener|ayşe|işbank)/iu

/** What U+0080 to U+009F were before a program took Windows-1252 for Unicode, as HTML reads `&#128;` to `&#159;`. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Breaks that only word processors and data files know: U+000B, U+000C, U+001C to U+001F. */
const isOddBreak = (code: number): boolean =>
  code === 0x0b || code === 0x0c || (code >= 0x1c && code <= 0x1f)

function mendControl(control: string): string {
  if (control === '\t' || control === '\n') return control
  const code = control.charCodeAt(0)
  return isOddBreak(code) ? ' ' : (windows1252[code - 0x80] ?? '')
}

/**
 * Characters that nobody sees and that have no work in a text of ours: noncharacters, marks that turn the direction of
 * what follows, tags outside of flags, the U+2060 that our own pages put behind hyphens (typography.ts). Other joiners, soft
 * hyphens and LRM, RLM, ALM stay: they do work in words.
 */
const unseen =
  /\p{Noncharacter_Code_Point}|[\u180E\u200B\u2060-\u2064\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0001}]|(\u{1F3F4}[\u{E0020}-\u{E007F}]+)|[\u{E0020}-\u{E007F}]+/gu

/**
 * A form of Unicode, in which letters and their marks stand in one order. Of the marks over a letter the first thirty stay,
 * as in the „Stream-Safe Text Format” of UAX 15: no language has as many, and ordering takes the square of their number.
 */
const inOrder = (text: string, form: 'NFC' | 'NFKC' | 'NFKD'): string =>
  text.replace(/(\p{M}{30})\p{M}+/gu, '$1').normalize(form)

/**
 * Text as it is stored. Signs: half an emoji becomes U+FFFD, odd breaks become spaces, what no reader sees is left out.
 * Letters: NFC, and cedilla letters of old keyboards become the comma-below letters of Romanian (U+0219, U+021B and
 * capitals), word by word; names in other languages keep theirs.
 */
export const mendLetters = (text: string): string =>
  inOrder(
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      .replace(/[\p{Zl}\p{Zp}]/gu, ' ')
      .replace(/\p{Cc}/gu, mendControl)
      .replace(unseen, (_, flag?: string) => flag ?? ''),
    'NFC',
  ).replace(/[\p{L}\p{M}]+/gu, (word) =>
    foreignLetter.test(word) || turkishNames.test(word)
      ? word
      : word.replace(/[şŞţŢ]/g, (letter) => commaBelow[letter] ?? letter),
  )

/** Spaces, and whatever else leaves no ink: controls, joiners, fillers, the empty cell of Braille. */
const noInk = /^[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*$/u

/** True where a reader would see nothing. */
export const isBlankText = (text: string): boolean => noInk.test(text)

/** So much of a text, ended by „…” where there was more; no half of a sign is left. */
export const cutTo = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`

const strongLetter = /\p{L}/u
const rightToLeftLetter =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u

/** True where the first letter is of a script that runs from right to left: a browser's `dir="auto"`. */
export const runsFromTheRight = (text: string): boolean =>
  rightToLeftLetter.test(strongLetter.exec(text)?.[0] ?? '')

/** Soft hyphens, joiners, marks of direction: in a word, but no part of it. */
const insideWords = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** Text as it is searched and shown again: ligatures, full-width and styled letters plain, nothing unseen inside a word. */
export const searchLetters = (text: string): string =>
  text.replace(insideWords, '').replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => inOrder(word, 'NFKC'))

/** Latin letters that are no plain letter with a mark on it. */
const fold: Record<string, string> = {
  ...{ ß: 'ss', ł: 'l', đ: 'd', ð: 'd', ø: 'o', æ: 'ae', œ: 'oe', þ: 'th', ħ: 'h', ŧ: 't' },
  ...{ ı: 'i', ȷ: 'j', ŋ: 'n', ƒ: 'f', ə: 'e', ĸ: 'k' },
}
const folded = new RegExp(`[${Object.keys(fold).join('')}]`, 'g')

/** Lower case without diacritics: „Țările Române” → „tarile romane”. */
export const foldLetters = (text: string): string =>
  inOrder(text.replace(insideWords, ''), 'NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(folded, (letter) => fold[letter] ?? letter)

const lastLatinLetter = 0x17f
const commaBelowLetters = [0x218, 0x219, 0x21a, 0x21b]

/** Letters of the languages written around us, by the letter that they fold to: a → A, a, Ă, ă, Â, â, Á … */
const spellings: ReadonlyMap<string, string> = (() => {
  const known = new Map<string, string>()
  const codes = Array.from({ length: lastLatinLetter + 1 }, (_, code) => code)
  for (const code of [...codes, ...commaBelowLetters]) {
    const letter = String.fromCodePoint(code)
    const folded = foldLetters(letter)
    if (/^[a-z]$/.test(folded)) known.set(folded, (known.get(folded) ?? '') + letter)
  }
  return known
})()

/**
 * A text as a search compares it: for each character all that are as good as it, in either case and with any
 * diacritic. „și” → ['SsŚś…Șș', 'IiÌì…Îî'].
 */
export const searchedLetters = (text: string): string[] =>
  [...foldLetters(text)].map(
    (letter) => spellings.get(letter) ?? [...new Set([letter, letter.toUpperCase()])].join(''),
  )

export const slugLimit = 80

/** The last part of an address: folded, words joined by hyphens, at most 80 characters, cut at a word's end. */
export function slugify(title: string): string {
  const slug = foldLetters(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (slug.length <= slugLimit) return slug
  const cut = slug.slice(0, slugLimit + 1).lastIndexOf('-')
  return slug.slice(0, cut > 0 ? cut : slugLimit)
}

/** `slug` made different by a number, still within the limit: „titlu” → „titlu-2”. */
export const numberedSlug = (slug: string, number: number): string => {
  const suffix = `-${number}`
  return slug.slice(0, slugLimit - suffix.length).replace(/-+$/, '') + suffix
}
