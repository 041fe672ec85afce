import { foldLetters } from '@avizier/shared/letters'
import type { WrittenForm } from './part-files.ts'
import { keysOfWord } from '@avizier/shared/word-forms'

/** Shorter words are one letter away from too many others. */
const shortest = 4

/**
 * The word that was meant by one with a single letter wrong, missing, too much or in its neighbour's place: the most usual
 * one. Where no word is so near, another form of it may be: impozti, impozitul.
 */
export function meant(typed: string, forms: readonly WrittenForm[]): string | undefined {
  const word = foldLetters(typed)
  if (word.length < shortest || /\d/.test(word)) return undefined
  const near = mostUsual(forms, (form) => isOneMistakeFrom(word, foldLetters(form)))
  if (near) return near
  const [stem = ''] = keysOfWord(word)
  if (stem.length < shortest) return undefined
  return mostUsual(forms, (form) => keysOfWord(form).some((key) => isOneMistakeFrom(stem, key)))
}

function mostUsual(
  forms: readonly WrittenForm[],
  isNear: (form: string) => boolean,
): string | undefined {
  let best: WrittenForm | undefined
  for (const form of forms) if ((!best || form[1] > best[1]) && isNear(form[0])) best = form
  return best?.[0]
}

/** Whether a single mistake makes one word of the other. */
export function isOneMistakeFrom(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || one === other) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  if (long.length > short.length) return short.slice(start) === long.slice(start + 1)
  if (short.slice(start + 1) === long.slice(start + 1)) return true
  return (
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    short.slice(start + 2) === long.slice(start + 2)
  )
}
