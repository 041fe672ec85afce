import { foldLetters, searchLetters } from '@avizier/shared/letters'
import { keysOfWord } from '@avizier/shared/word-forms'

const word = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text in order, as they were written. */
export const wordsIn = (text: string): string[] => searchLetters(text).match(word) ?? []

/** A word as it is compared. */
export interface Forms {
  /** Small letters without marks. */
  folded: string
  /** The keys of the word and of all its forms: „podului” and „POD” share one. */
  keys: readonly string[]
}

/** News says the same words over and over, and their keys are dear. */
const mostRemembered = 50_000
const remembered = new Map<string, Forms>()

export function formsOf(written: string): Forms {
  const known = remembered.get(written)
  if (known) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const forms = { folded: foldLetters(written), keys: keysOfWord(written) }
  remembered.set(written, forms)
  return forms
}

/** Each word of a text by the first of its keys: how it is compared with another as a whole. */
export const stemsIn = (text: string): string[] =>
  wordsIn(text).map((written) => formsOf(written).keys[0] ?? '')
