import { createRequire } from 'node:module'
import { joiner } from '@avizier/shared/typography'

// Where a line of a column may end inside a word.

// A folder without `exports`, which Node finds by require alone.
const { hyphenateSync } = createRequire(import.meta.url)('hyphen/ro') as typeof import('hyphen/ro')

export const softHyphen = '\u00AD'
/** Where a line may end without a hyphen; the template prints nothing for it (templates/newspaper/column.typ). */
const mayEnd = '\u200B'

/** A word of Romanian letters, not all of them capitals: names of companies and words of other languages stay whole. */
const romanianWord = /(?<![\p{L}\p{M}])[A-ZĂÂÎȘȚ]?[a-zăâîșț]{5,}(?![\p{L}\p{M}])/gu
/** Addresses, numbers, and what is held together. */
const noWord = /[\d/@_\u2060]|\.\p{L}/u
const shortestWord = 6
/** Letters of the narrowest column, about. */
const lettersOfLine = 18
const address = /[/@]|\.\p{L}/u
/** What an address is made of. */
const parts = /\u200B|(?<=[/._@?&=])|(?<=-)(?!\u2060)/u

/** Text with a soft hyphen between the syllables of Romanian words, and a place to end a line in what no line holds. */
export const withSyllables = (text: string): string =>
  text.replace(/[^\s\u00A0]+/gu, (word) => {
    const free = freed(word)
    if (noWord.test(free)) return breakable(address.test(free) ? beforeHyphens(free) : free)
    return breakable(free.replace(romanianWord, inSyllables))
  })

/** No syllable begins with such a pair, or has no vowel; the patterns say „bu-r-sele”. */
const noBeginning =
  /\u00AD(?=[lmnr][bcdfghjklmnpqrstvwxzșț]|[bcdfghjklmnpqrstvwxzșț]+(?:\u00AD|$))/gu
/** Two letters never stand alone on the next line. */
const tooShort = /\u00AD(?=\p{L}{1,2}$)/u

const inSyllables = (word: string): string =>
  hyphenateSync(word, { minWordLength: shortestWord })
    .replace(noBeginning, '')
    .replace(tooShort, '')

/** „Cluj-Napoca” stays on one line; „tehnico-economice” need not. */
function freed(word: string): string {
  const halves = word.replaceAll(joiner, '').split('-')
  return halves.every((half) => half.replace(/[^\p{L}]/gu, '').length >= 5)
    ? halves.join('-')
    : word
}

/** Who copies an address loses a hyphen that ends a line, for readers take it for that of a syllable: it begins the next. */
const beforeHyphens = (word: string): string =>
  word.replace(/(?<=.)-+/gu, (hyphens) => `${mayEnd}${hyphens}${joiner}`)

const breakable = (word: string): string =>
  word
    .split(softHyphen)
    .map((syllable) =>
      syllable.length <= lettersOfLine
        ? syllable
        : syllable
            .split(parts)
            .map((part) => (part.length <= lettersOfLine ? part : [...part].join(mayEnd)))
            .join(mayEnd),
    )
    .join(softHyphen)

/** Which soft hyphens ended a line, by their number; the lines are the runs of letters of a page as SVG, as Typst tells it. */
export function endedLines(svg: string): ReadonlySet<number> {
  const ended = new Set<number>()
  let count = 0
  for (const [, run = ''] of svg.matchAll(/class="tsel"[^>]*>([^<]*)</g)) {
    // The hyphen itself is a run of its own, below the word that it ends.
    if (run === softHyphen) ended.add(count - 1)
    else count += run.split(softHyphen).length - 1
  }
  return ended
}

/** A text without the soft hyphens that ended no line. */
export const keepEnded = (text: string, ended: ReadonlySet<number>): string => {
  let place = -1
  return text.replaceAll(softHyphen, () => {
    place += 1
    return ended.has(place) ? softHyphen : ''
  })
}
