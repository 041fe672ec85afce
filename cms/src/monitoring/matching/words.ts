import { searchLetters } from '@avizier/shared/letters'
import { keysOfWord } from '@avizier/shared/word-forms'

const word = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text in order, as they were written. */
export const wordsIn = (text: string): string[] => searchLetters(text).match(word) ?? []

/** The same, each by the keys of all its forms: „podului” and „POD” share one. */
export const keysIn = (text: string): string[][] => wordsIn(text).map(keysOfWord)

/** Each word by the first of its keys: how a text is compared with another as a whole. */
export const stemsIn = (text: string): string[] => keysIn(text).map(([first = '']) => first)
