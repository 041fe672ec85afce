import { foldLetters, searchLetters } from '@avizier/shared/letters'
import { formsOf, wordsIn, type Forms } from './words.ts'

/** A text that phrases are looked for in. */
export interface LookedThrough {
  words: readonly Forms[]
  /** Where a word with this key stands. */
  places: ReadonlyMap<string, readonly number[]>
}

export function lookThrough(text: string): LookedThrough {
  const words = wordsIn(text).map(formsOf)
  const places = new Map<string, number[]>()
  for (const [place, { keys }] of words.entries())
    for (const key of keys) {
      const known = places.get(key)
      if (known) known.push(place)
      else places.set(key, [place])
    }
  return { words, places }
}

/**
 * True where the words of a phrase stand in the text one after the other, in any form and with or without diacritics. A word that ends
 * with a star stands for all that begin so: „primăr*”.
 */
export function hasPhrase(text: LookedThrough, phrase: string): boolean {
  const [first, ...others] = wantedIn(phrase)
  if (!first) return false
  return startsOf(text, first).some((place) =>
    others.every((wanted, index) => isAt(text, wanted, place + 1 + index)),
  )
}

interface Wanted {
  keys: readonly string[]
  /** The letters of a beginning; null of a whole word. */
  beginning: string | null
}

const wantedIn = (phrase: string): Wanted[] =>
  (searchLetters(phrase).match(/[\p{L}\p{M}\p{N}]+\*?/gu) ?? []).map((typed) => {
    const bare = typed.replace('*', '')
    return { keys: formsOf(bare).keys, beginning: typed.endsWith('*') ? foldLetters(bare) : null }
  })

function startsOf(text: LookedThrough, { keys, beginning }: Wanted): number[] {
  if (beginning === null) return keys.flatMap((key) => text.places.get(key) ?? [])
  return [...text.words.keys()].filter((place) => text.words[place]?.folded.startsWith(beginning))
}

function isAt({ words }: LookedThrough, { keys, beginning }: Wanted, place: number): boolean {
  const word = words[place]
  if (!word) return false
  if (beginning !== null) return word.folded.startsWith(beginning)
  return word.keys.some((key) => keys.includes(key))
}
