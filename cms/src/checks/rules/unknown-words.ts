import { foldLetters } from '@avizier/shared/letters'
import type { CheckedDocument } from '../checked-document.ts'
import type { Facts } from '../facts/facts.ts'
import { mostOfOneKind, type Found } from '../finding.ts'
import { wordsOf } from './words-of.ts'

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
  for (const { path, text } of passages)
    for (const word of wordsOf(text)) {
      const offers = unknownWords[word]
      const key = `${path} ${word}`
      if (!offers || told.has(key)) continue
      const isFirst = new RegExp(`(^|[.!?…]\\s+|[„–•]\\s*)${word}`, 'u').test(text)
      const said = tell({ word, offers, isFirst })
      if (said) told.set(key, { severity: 'advice', path, passage: word, ...said })
    }
  return [...told.values()].slice(0, mostOfOneKind)
}
