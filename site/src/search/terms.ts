import { foldLetters } from '@avizier/shared/letters'
import { keysOfWord } from '@avizier/shared/word-forms'

/** A word or number of a text: where it stands, and the keys that it is found under; without keys it says nothing (și, la). */
export interface Term {
  start: number
  end: number
  keys: readonly string[]
  kind: 'word' | 'number'
}

const months = [
  'ianuarie',
  'februarie',
  'martie',
  'aprilie',
  'mai',
  'iunie',
  'iulie',
  'august',
  'septembrie',
  'octombrie',
  'noiembrie',
  'decembrie',
]

/** Words that nobody looks for; folded. */
const silent = new Set(
  `a ai al ale am ar are as au ca care ce cel cea cei cele cu cum cand cat cati cate da dar de deci din dintre dupa e ei el ea
  ele este eu fi fie fara i ii il in intr intre intru isi iti imi la le li lui lor ne nu noi o ori pe pana pentru prin printr s sa sau se si sunt spre sub
  t tot un una unde unei unor unui unul va vor voi nr mea meu mei mele`.split(/\s+/),
)

/** A date in numbers, a number with its dots, a time, a decimal number, or letters and digits in a row. */
const pieces =
  /(?<date>(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d))|(?<thousands>(?<![\d.,])\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?![\d.]))|(?<time>(?<!\d)\d{1,2}:\d{2}(?!\d))|(?<decimal>\d+,\d+)|[\p{L}\p{M}\p{N}]+/gu

/** The terms of a text, in its order. Numbers are taken whole: 14.000 is 14000, 23.11.2026 is 23 noiembrie 2026. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  for (const match of text.matchAll(pieces)) {
    const [found] = match
    const start = match.index
    const end = start + found.length
    const number = (keys: string[]) => terms.push({ start, end, keys, kind: 'number' })
    const { date, thousands, time } = match.groups ?? {}
    const [day = '', month = '', year = ''] = date?.split(/[./-]/) ?? []
    const monthName = months[Number(month) - 1]
    if (monthName) {
      number([String(Number(day))])
      terms.push({ start, end, keys: keysOfWord(monthName), kind: 'word' })
      number([year])
    } else if (thousands) number([thousands.replace(/\D/g, '')])
    else if (time) number([time.replace(/^0/, ''), String(Number(time.split(':')[0]))])
    else if (/^\d/.test(found)) number([foldLetters(found)])
    else terms.push({ start, end, keys: silentOr(found), kind: 'word' })
  }
  return terms
}

/** The keys of words met before: an index is made of millions of words, and most are the same few thousand. */
const known = new Map<string, readonly string[]>()
const mostKnown = 50_000

function silentOr(word: string): readonly string[] {
  const before = known.get(word)
  if (before) return before
  const keys = silent.has(foldLetters(word)) ? [] : keysOfWord(word)
  if (known.size >= mostKnown) known.clear()
  known.set(word, keys)
  return keys
}

const monthKeys = new Set(months.flatMap(keysOfWord))
const numbering = /^(nr|numar(ul|ului)?)$/

/** Two terms that belong together, under one key: nr. 12, 23 noiembrie, linia 61, 52/2003. */
export interface Pair {
  key: string
  /** The places of its terms among all. */
  places: readonly [number, number]
  /** Where one has to be found as the other's neighbour: a day with its month, nr. with its number. */
  isOne: boolean
}

/** The pairs of neighbours of which one is a number. */
export function pairsOf(text: string, terms: readonly Term[]): Pair[] {
  return terms.flatMap((second, index): Pair[] => {
    const first = terms[index - 1]
    if (!first || (first.kind === 'word' && second.kind === 'word')) return []
    const isNumbered =
      second.kind === 'number' && numbering.test(foldLetters(text.slice(first.start, first.end)))
    const isDay = first.kind === 'number' && second.keys.some((key) => monthKeys.has(key))
    const [one] = isNumbered ? ['nr'] : first.keys
    const [other] = second.keys
    if (one === undefined || other === undefined) return []
    return [{ key: `${one} ${other}`, places: [index - 1, index], isOne: isNumbered || isDay }]
  })
}
