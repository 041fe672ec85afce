import { foldLetters } from '@avizier/shared/letters'
import { street } from '../rules/private-address.ts'
import { givenNames } from './given-names.ts'

/** Where a name stands, in the letters of the text. */
interface Place {
  start: number
  end: number
}

const capitalised =
  /(?<![\p{L}\d@.])\p{Lu}[\p{L}’']*(?:-\p{Lu}?\p{L}+)*(?:\s+\p{Lu}[\p{L}’']*(?:-\p{Lu}?\p{L}+)*)*/gu
/** What people put before a name, as the last words before it. */
const addressed =
  /(?<!\p{L})(?:domnul(?:ui)?|doamn[aă]|doamnei|dl\.?|dlui|dna\.?|dnei|d-l(?:ui|\.)?|d-n(?:a|ei)\.?|subsemnat(?:ul|a|ului|ei)|numit(?:ul|a|ului|ei)|m[ăa] numesc|numele meu este)[\s:,]+$/iu
/** Written with a capital, it begins a sentence: two names behind it are the writer's. */
const introduces = /^Sunt\s+(?=\p{Lu}\S*\s+\p{Lu})/u
/** Streets and squares carry names of people who are no part of the matter. */
const ofStreet = new RegExp(`(?<!\\p{L})${street}\\s+$`, 'iu')

/**
 * Names of people: words in capitals behind „domnul”, „subsemnata” or „Sunt”, or with a given name among them; and each word of
 * `knownName` that is written with a capital, in any of its forms, or beside another in whatever letters.
 */
export function findNames(text: string, knownName: string): Place[] {
  const known = wordsOf(knownName).map(({ word }) => foldLetters(word))
  const judged = new Map<string, boolean>()
  const isKnown = (word: string) => {
    const is = judged.get(word) ?? known.some((own) => isFormOf(foldLetters(word), own))
    judged.set(word, is)
    return is
  }
  const inCapitals = [...text.matchAll(capitalised)].flatMap(({ 0: run, index }) => {
    const before = text.slice(Math.max(0, index - 40), index)
    const words = wordsOf(run)
    const at = (places: readonly Place[]) =>
      places.map(({ start, end }) => ({ start: index + start, end: index + end }))
    if (addressed.test(before)) return at([{ start: 0, end: run.length }])
    const [introduction] = introduces.exec(run) ?? []
    if (introduction) return at([{ start: introduction.length, end: run.length }])
    if (ofStreet.test(before)) return []
    const isName = words.length > 1 && words.some(({ word }) => isGiven(word))
    return at(isName ? [nameIn(words)] : runsOf(words, isKnown))
  })
  return known.length < 2 ? inCapitals : [...inCapitals, ...inAnyLetters(text, isKnown)]
}

/** Many write all in small letters: two words of a known name one behind the other are that person, however written. */
const inAnyLetters = (text: string, isKnown: (word: string) => boolean): Place[] =>
  [...text.matchAll(/\p{L}[\p{L}’'-]*(?: +\p{L}[\p{L}’'-]*)+/gu)].flatMap(({ 0: run, index }) => {
    const words = wordsOf(run)
    return runsOf(words, isKnown)
      .filter(({ start, end }) => run.slice(start, end).includes(' '))
      .map(({ start, end }) => ({ start: index + start, end: index + end }))
  })

interface Word extends Place {
  word: string
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}’'-]{2,}/gu)].map(({ 0: word, index }) => ({
    ...{ word, start: index },
    end: index + word.length,
  }))

/** „Mariei” and „lui Pop” are told of Maria and Pop. */
const isGiven = (word: string): boolean =>
  foldLetters(word)
    .split('-')
    .some((each) => givenNames.has(each) || givenNames.has(each.replace(/(?:ei|ii|i)$/, 'a')))

/** The first word of a sentence may stand before a name without being a part of it: at most three words are one. */
function nameIn(words: readonly Word[]): Place {
  const given = words.findIndex(({ word }) => isGiven(word))
  const first = words[Math.max(0, given - 1)]
  const last = words[Math.min(words.length - 1, given + 2)]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

/** Words one behind the other of which this holds, as one place each run. */
function runsOf(words: readonly Word[], holds: (word: string) => boolean): Place[] {
  const runs: Place[] = []
  for (const [place, { word, start, end }] of words.entries()) {
    if (!holds(word)) continue
    const last = runs.at(-1)
    if (last && words[place - 1]?.end === last.end) last.end = end
    else runs.push({ start, end })
  }
  return runs
}

/** True for `own` and its forms: „Popescului”, „Mariei”. Both folded. */
function isFormOf(word: string, own: string): boolean {
  if (own.length < 3) return false
  const stem = own.replace(/[ae]$/, '')
  return (
    word === own ||
    (word.startsWith(stem) && /^(?:a|e|ei|ii|ului|ul|lui|i)$/.test(word.slice(stem.length)))
  )
}
