import { isBlankText, mendLetters } from '@avizier/shared/letters'

/** Fields that hold addresses and names of machines, not words. */
const spared = new Set([
  'slug',
  'url',
  'email',
  'debateLink',
  'from',
  'to',
  'filename',
  'password',
  'ownPassword',
  'apiKey',
])

/**
 * Data with the letters of every text in it mended, rich text and blocks included; addresses stay as they are. A text in
 * which a reader would see nothing is an empty one, so that a required field says so.
 */
export function mendAllLetters(value: unknown): unknown {
  if (typeof value === 'string') return withInk(mendLetters(value))
  if (Array.isArray(value)) return value.map(mendAllLetters)
  if (!isPlainObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mendedAt(key, inner, value)]),
  )
}

function mendedAt(key: string, inner: unknown, { type }: Record<string, unknown>): unknown {
  if (spared.has(key)) return inner
  // A node of a rich text may be a space between two words.
  if (key === 'text' && typeof inner === 'string' && typeof type === 'string')
    return mendLetters(inner)
  return mendAllLetters(inner)
}

const withInk = (text: string): string => (isBlankText(text) ? '' : text)

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** `beforeValidate` of collections and globals: what is stored has the letters of Romanian. */
export const mendOnSave = <T>({ data }: { data?: T }): T | undefined =>
  mendAllLetters(data) as T | undefined
