import { z } from 'zod'
import { clientOf, type Answer, type ApiClient } from '../../support/api-client.ts'
import type { Sentinels } from '../../support/sentinels.ts'

/** What those who plant words have at hand. */
export interface Planting {
  /** Words that nobody outside may read, each called after its place. */
  secret: Sentinels
  /** Words that the city is meant to read. */
  shown: Sentinels
}

const idSchema = z.object({ id: z.string() })

/** Throws where somebody who should not be was refused. */
export async function done(
  who: string,
  method: string,
  path: string,
  body: unknown,
): Promise<Answer> {
  return accepted(path, await (await clientOf(who)).call(method, path, body))
}

export function accepted(what: string, answer: Answer): Answer {
  if (answer.status < 300) return answer
  throw new Error(`${what}: ${answer.status} ${answer.text}`)
}

/** The id of what was made, by Payload's doors or by ours. */
export const idIn = ({ body }: Answer): string => idSchema.parse('doc' in body ? body.doc : body).id

/** The first row that a question finds. */
export async function firstOf(who: ApiClient, address: string): Promise<string> {
  const { body } = await who.call('GET', address)
  const [row] = z.array(idSchema).parse(body.docs)
  if (!row) throw new Error(`${address} found nothing`)
  return row.id
}

/** Sends a file with what is told of it, as a form does. */
export async function sendForm(
  who: string,
  path: string,
  parts: Record<string, string | { name: string; type: string; content: Buffer }>,
): Promise<Answer> {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts))
    if (typeof part === 'string') form.set(name, part)
    else form.set(name, new Blob([new Uint8Array(part.content)], { type: part.type }), part.name)
  return accepted(path, await (await clientOf(who)).send('POST', path, { body: form }))
}
