import { cardPattern, isCard } from '../rules/card.ts'
import { cnpPattern, isCnp } from '../rules/cnp.ts'
import { ibanPattern, privateIban } from '../rules/iban.ts'
import { homePattern, street } from '../rules/private-address.ts'
import { findNames } from './find-names.ts'
import { personalNames, type PersonalKind } from './personal-names.ts'

/** From `start` up to `end`, in the letters of the text. */
export interface PersonalData {
  kind: PersonalKind
  start: number
  end: number
}

/** Of whoever wrote, what the office knows: each is looked for as it is. */
export type Known = Readonly<Partial<Record<'name' | 'email' | 'phone' | 'address', string | null>>>

// Begun within no word, else each letter of a long one is a beginning.
const emailPattern = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu
const phonePattern = /(?<![\d\p{L}/.])(?:(?:\+|00)40|0)[ ./-]?[237]\d(?:[ ./-]?\d){7}(?!\d)/gu
/** Called so, it is one, mistyped too. */
const namedCnpPattern = /(?<=(?<!\p{L})C\.?N\.?P\.?[\s:]{1,3})\d{13}(?!\d)/giu
const identityCardPattern =
  /(?<!\p{L})seri[ae]\s+[A-Z]{2}\s*,?\s*(?:(?:nr\.?|număr(?:ul)?)\s*)?\d{6}(?!\d)/giu
const part = '(?:,?\\s*(?:bl|sc|et|ap)(?:\\.|\\p{L}+)?\\s*\\p{Lu}?\\d*\\p{L}?(?!\\p{L}))'
const housePattern = new RegExp(
  `(?<!\\p{L})${street}\\s[^;.,\\n]{2,40},?\\s*(?:nr\\.?|număr(?:ul)?)\\s*\\d+\\p{L}?(?!\\p{L})${part}*`,
  'giu',
)

/**
 * What in a text tells of people, in order, no two over each other: a help for whoever takes it out, who reads all of it
 * nonetheless. More is found than is personal: the address of an institution looks like a home.
 */
export function findPersonalData(text: string, known: Known = {}): PersonalData[] {
  const found = [
    ...matches(text, cnpPattern, 'cnp', (words) => isCnp(digitsOf(words))),
    ...matches(text, namedCnpPattern, 'cnp'),
    ...matches(text, cardPattern, 'card', (words) => isCard(digitsOf(words))),
    ...matches(text, ibanPattern, 'account', (words) => privateIban(words) !== null),
    ...matches(text, emailPattern, 'email'),
    ...matches(text, phonePattern, 'phone'),
    ...matches(text, identityCardPattern, 'identityCard'),
    ...matches(text, homePattern, 'address'),
    ...matches(text, housePattern, 'address'),
    ...asKnown(text, known),
    ...findNames(text, known.name ?? '').map((place) => ({ kind: 'name' as const, ...place })),
  ]
  return apart(found)
}

const digitsOf = (words: string): string => words.replace(/\D/g, '')

const matches = (
  text: string,
  pattern: RegExp,
  kind: PersonalKind,
  is: (words: string) => boolean = () => true,
): PersonalData[] =>
  [...text.matchAll(pattern)]
    .filter(([words]) => is(words))
    .map(({ 0: words, index }) => ({ kind, start: index, end: index + words.trimEnd().length }))

/** What whoever wrote gave as their own, wherever the text repeats it. */
function asKnown(text: string, { email, phone, address }: Known): PersonalData[] {
  const kinds = [
    ['email', email],
    ['phone', phone],
    ['address', address],
  ] as const
  return kinds.flatMap(([kind, value]) => {
    const words = value?.trim() ?? ''
    return placesOf(text, words).map((start) => ({ kind, start, end: start + words.length }))
  })
}

/** Shorter ones are met everywhere. */
const shortestKnown = 5

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  if (words.length < shortestKnown) return places
  const [within, sought] = [text.toLowerCase(), words.toLowerCase()]
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + sought.length))
    places.push(at)
  return places
}

/** In order; of two that overlap the one that begins first, as long as both where they are of a kind. */
function apart(found: readonly PersonalData[]): PersonalData[] {
  const kept: PersonalData[] = []
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || each.start >= last.end) kept.push(each)
    else if (each.kind === last.kind && each.end > last.end)
      kept.splice(-1, 1, { ...last, end: each.end })
  }
  return kept
}

/** The text in pieces: what lies between, with the kind null, and what was found. */
export function piecesOf(
  text: string,
  found: readonly PersonalData[],
): { words: string; kind: PersonalKind | null }[] {
  const ends = [0, ...found.map(({ end }) => end)]
  const pieces = found.flatMap(({ kind, start, end }, place) => [
    { words: text.slice(ends[place], start), kind: null },
    { words: text.slice(start, end), kind },
  ])
  return [...pieces, { words: text.slice(ends.at(-1)), kind: null }].filter(({ words }) => words)
}

/** The text with a word in brackets wherever something was found. */
export const withoutPersonalData = (text: string, found: readonly PersonalData[]): string =>
  piecesOf(text, found)
    .map(({ words, kind }) => (kind === null ? words : `[${personalNames[kind]}]`))
    .join('')
