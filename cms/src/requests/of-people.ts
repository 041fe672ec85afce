import { ValidationError, type PayloadRequest } from 'payload'
import { z } from 'zod'

/** What is wrong with one answer of a person: where, and a sentence. */
export interface Fault {
  path: string
  message: string
}

const inRomanian = z.locales.ro().localeError

/** What a person asks for; else 400 with a sentence for each answer that is wrong. */
export function readPerson<T>(req: PayloadRequest, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value, { error: inRomanian })
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map(({ path, message }): Fault => ({
    path: path.join('.'),
    message,
  }))
  throw new ValidationError({ errors, req }, req.t)
}
