import { foldLetters } from '@avizier/shared/letters'
import type { CheckedDocument } from '../checked-document.ts'
import type { Facts } from '../facts/facts.ts'
import { mostOfOneKind, type Found } from '../finding.ts'
import { word as wordPattern, wordsOf } from './words-of.ts'

/** What is offered that only puts marks on plain letters: „strazi” → „străzi”, and not „țara” → „tară”. */
export const bare = (word: string, offers: readonly string[]): string[] =>
  offers.filter((offer) => onlyAddsMarks(word.toLowerCase(), offer.toLowerCase()))

const onlyAddsMarks = (word: string, offer: string): boolean =>
  word !== offer &&
  word.length === offer.length &&
  [...word].every((letter, place) =>
    [offer[place], foldLetters(offer[place] ?? '')].includes(letter),
  )

interface Unknown {
  word: string
  offers: readonly string[]
  /** It begins a sentence, where every word has a capital. */
  isFirst: boolean
}

/** What is said of each unknown word, once a field. */
export function unknownIn(
  { passages }: CheckedDocument,
  { unknownWords }: Facts,
  tell: (unknown: Unknown) => Pick<Found, 'message' | 'replacements'> | null,
): Found[] {
  const told = new Map<string, Found>()
  for (const { path, text } of passages) {
    const first = firstWordsOf(text)
    for (const word of new Set(wordsOf(text))) {
      if (told.size === mostOfOneKind) return [...told.values()]
      const offers = Object.hasOwn(unknownWords, word) ? unknownWords[word] : undefined
      const key = `${path} ${word}`
      if (!offers || told.has(key)) continue
      const said = tell({ word, offers, isFirst: first.has(word) })
      if (said) told.set(key, { severity: 'advice', path, passage: word, ...said })
    }
  }
  return [...told.values()]
}

const beginnings = new RegExp(`(?:^|[.!?…]\\s+|[„–•]\\s*)(${wordPattern})`, 'gu')

/** The words that begin a sentence of a text, read once for all of them. */
const firstWordsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(beginnings)].map(([, word = '']) => word))
