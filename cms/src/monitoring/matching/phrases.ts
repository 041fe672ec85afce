import { foldLetters, searchLetters } from '@avizier/shared/letters'
import { keysOfWord } from '@avizier/shared/word-forms'
import { wordsIn } from './words.ts'

/** A text that phrases are looked for in. */
export interface LookedThrough {
  folded: readonly string[]
  keys: readonly (readonly string[])[]
  /** Where a word with this key stands. */
  places: ReadonlyMap<string, readonly number[]>
}

export function lookThrough(text: string): LookedThrough {
  const words = wordsIn(text)
  const keys = words.map(keysOfWord)
  const places = new Map<string, number[]>()
  for (const [place, own] of keys.entries())
    for (const key of own) {
      const known = places.get(key)
      if (known) known.push(place)
      else places.set(key, [place])
    }
  return { folded: words.map(foldLetters), keys, places }
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
    return { keys: keysOfWord(bare), beginning: typed.endsWith('*') ? foldLetters(bare) : null }
  })

function startsOf(text: LookedThrough, { keys, beginning }: Wanted): number[] {
  if (beginning === null) return keys.flatMap((key) => text.places.get(key) ?? [])
  return [...text.folded.keys()].filter((place) => text.folded[place]?.startsWith(beginning))
}

function isAt({ keys, folded }: LookedThrough, wanted: Wanted, place: number): boolean {
  if (wanted.beginning !== null) return folded[place]?.startsWith(wanted.beginning) ?? false
  return keys[place]?.some((key) => wanted.keys.includes(key)) ?? false
}
