import { z } from 'zod'

const refusedSchema = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        data: z
          .object({ errors: z.array(z.object({ message: z.string() })).min(1) })
          .optional()
          .catch(undefined),
      }),
    )
    .min(1),
})

/** What was answered, or why it was refused, in words for whoever sent it. */
export type Sent = { answer: unknown } | { fault: string }

/** Asks the newsroom for a change: `body` is sent as JSON, a form as it is. */
export async function send(
  address: string,
  method: string,
  body?: object | FormData,
): Promise<Sent> {
  const isForm = body instanceof FormData
  try {
    const answer = await fetch(address, {
      method,
      credentials: 'include',
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
      ...(body && !isForm && { headers: { 'Content-Type': 'application/json' } }),
    })
    const told: unknown = await answer.json()
    return answer.ok ? { answer: told } : { fault: faultIn(told) }
  } catch {
    // No connection, or no answer of ours: what was written stays, and can be sent again.
    return { fault: 'Nu s-a ajuns la server. Verificați conexiunea și încercați din nou.' }
  }
}

/** The sentences beside the fields, where there are some, are the ones that help. */
export function faultIn(told: unknown): string {
  const { errors } = refusedSchema.parse(told)
  const sentences = errors.flatMap(({ message, data }) =>
    data ? data.errors.map((each) => each.message) : [message],
  )
  return [...new Set(sentences)].join(' ')
}
