import { APIError } from 'payload'
import { z } from 'zod'

/** What is wrong with one answer of a person: where, and a sentence. */
export interface Fault {
  path: string
  message: string
}

const inRomanian = z.locales.ro().localeError

/** What a person asks for; else 400 with a sentence for each answer that is wrong. */
export function readPerson<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value, { error: inRomanian })
  if (parsed.success) return parsed.data
  throw faulty(parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })))
}

/** Ends a request with what is wrong, each beside its field and all in one (HTTP 400); Payload's own says the latter in English. */
export const faulty = (errors: readonly Fault[]): APIError =>
  new APIError(
    [...new Set(errors.map(({ message }) => message))].join(' '),
    400,
    { errors: [...errors] },
    true,
  )
