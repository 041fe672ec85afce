import { APIError, type PayloadRequest } from 'payload'

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
