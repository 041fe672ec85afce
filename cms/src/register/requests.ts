import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isServiceAccount } from '../access/is-service-account.ts'

// What programs ask is read at this border; refusals are in English, as their authors read them.

export function requireServiceAccount(req: PayloadRequest): void {
  if (!isServiceAccount(req.user))
    throw new APIError('A service account with an API key is needed here.', 401)
}

export async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch (cause) {
    throw new APIError(`The body is not JSON: ${String(cause)}`, 400)
  }
}

export function parse<T>(schema: z.ZodType<T>, value: unknown, name: string): T {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new APIError(`${name}: ${z.prettifyError(parsed.error)}`, 400)
  return parsed.data
}
