const commaBelow: Record<string, string> = { ş: 'ș', Ş: 'Ș', ţ: 'ț', Ţ: 'Ț' }

/** Letters that no Romanian word has: beside one of them ş is a letter of another language (Şükrü, Kılıçdaroğlu). */
const foreignLetter = /[ğıİçÇöÖüÜ]/

/** Turkish names met in the news whose only foreign letter is the ş itself. */
const turkishNames =
  /^(şahin|şener|şenol|şimşek|şen|şeker|şaban|şirin|aktaş|demirtaş|yavaş|ateş|barış|beşiktaş|başakşehir|eskişehir|kırşehir|nevşehir|uşak|muş|maraş|kahramanmaraş|paşa|akşener|ayşe|işbank)/iu

/**
 * Cedilla letters of old keyboards become the comma-below letters of Romanian (U+0219, U+021B and capitals), word by
 * word; names in other languages keep theirs. The text comes back in NFC, so that s + U+0326 is one letter too, and half an emoji, which
 * no other program would take, becomes U+FFFD.
 */
export const mendLetters = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{L}\p{M}]+/gu, (word) =>
      foreignLetter.test(word) || turkishNames.test(word)
        ? word
        : word.replace(/[şŞţŢ]/g, (letter) => commaBelow[letter] ?? letter),
    )

const fold: Record<string, string> = { ß: 'ss', ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe' }

/** Lower case without diacritics: „Țările Române” → „tarile romane”. */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßłđøæœ]/g, (letter) => fold[letter] ?? letter)

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
