import { APIError } from 'payload'
import { z } from 'zod'

/** What a program asks for; else 400 in English, which its authors read. */
export function readProgram<T>(schema: z.ZodType<T>, value: unknown, name: string): T {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new APIError(`${name}: ${z.prettifyError(parsed.error)}`, 400)
  return parsed.data
}
