import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isPublisher, serviceAccountsSlug } from '../access/is-service-account.ts'

// What programs ask is read at this border; refusals are in English, as their authors read them.

/** Throws a 401 unless the key of a publisher was sent, and what the database throws where it cannot be asked for keys. */
export async function requirePublisher({ user, payload }: PayloadRequest): Promise<void> {
  if (isPublisher(user)) return
  // While the database is away Payload knows no key, and says nothing of it: a good key must not be called a wrong one.
  await payload.count({ collection: serviceAccountsSlug })
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
