import { searchLetters } from '@avizier/shared/letters'
import { hasEnding, keysOfWord } from '@avizier/shared/word-forms'

// A document is also found by other forms of its words: „parcului” finds „parcuri”. What forms have in common stands in a
// column of its own, between spaces: ' lucrar parc roman '.

/** The field, and in SQLite the end of the column's name. */
export const searchKeysName = 'searchKeys'
const columnEnd = 'search_keys'

export const isSearchKeysColumn = (name: string): boolean => name.endsWith(columnEnd)
export const isSearchKeysPath = (path: string): boolean =>
  path === searchKeysName || path.endsWith(`.${searchKeysName}`)

const word = /[\p{L}\p{M}\p{N}]+/gu

/** The keys of all words of some texts, each once. */
export function searchKeysOf(texts: readonly unknown[]): string {
  const words = texts.flatMap((text) =>
    typeof text === 'string' ? (searchLetters(text).match(word) ?? []) : [],
  )
  return ` ${[...new Set(words.flatMap(keysOfWord))].join(' ')} `
}

/** What people type around a word. */
const around = /^[„“”"«»‘’'(]+|[„“”"«»‘’'),.;:!?]+$/gu
/** A word, or several with hyphens between. */
const typedWord = /^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u

/**
 * What the column holds where a typed word is found: one of each group. A word from which no ending was taken may be the
 * beginning of another. Null where it is no word: its signs are looked for as they stand, in the texts.
 */
export function wantedKeys(typed: string): string[][] | null {
  const bare = searchLetters(typed).replace(around, '')
  if (!typedWord.test(bare)) return null
  return bare.split('-').map((part) => {
    const end = hasEnding(part) ? ' ' : ''
    return keysOfWord(part).map((key) => ` ${key}${end}`)
  })
}
