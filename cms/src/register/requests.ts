import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isPublisher } from '../access/is-service-account.ts'

// What programs ask is read at this border; refusals are in English, as their authors read them.

export function requirePublisher(req: PayloadRequest): void {
  if (!isPublisher(req.user))
    throw new APIError('The API key of a publisher’s service account is needed here.', 401)
}

export async function bodyOf(req: PayloadRequest): Promise<unknown> {
  return parseJson((await req.text?.()) ?? '')
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new APIError(`The body is not JSON: ${String(cause)}`, 400)
  }
}

export function parse<T>(schema: z.ZodType<T>, value: unknown, name: string): T {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new APIError(`${name}: ${z.prettifyError(parsed.error)}`, 400)
  return parsed.data
}
