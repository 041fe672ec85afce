import { mendLetters } from '@avizier/shared/letters'

/** Fields that hold addresses and names of machines, not words. */
const spared = new Set([
  'id',
  'slug',
  'url',
  'email',
  'debateLink',
  'filename',
  'password',
  'ownPassword',
  'apiKey',
])

/** Data with the letters of every text in it mended, rich text and blocks included; addresses stay as they are. */
export function mendAllLetters(value: unknown): unknown {
  if (typeof value === 'string') return mendLetters(value)
  if (Array.isArray(value)) return value.map(mendAllLetters)
  if (!isPlainObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      spared.has(key) ? inner : mendAllLetters(inner),
    ]),
  )
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** `beforeValidate` of collections and globals: what is stored has the letters of Romanian. */
export const mendOnSave = <T>({ data }: { data?: T }): T | undefined =>
  mendAllLetters(data) as T | undefined
