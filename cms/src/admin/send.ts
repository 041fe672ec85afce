import { refusalIn, unreachable, type Refusal } from './refusal.ts'

/** What was answered, or why it was refused; `told` is all that the refusal said. */
export type Sent = { answer: unknown } | { refusal: Refusal; told: unknown }

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
    return answer.ok ? { answer: told } : { refusal: refusalIn(told), told }
  } catch {
    // No connection, or no answer of ours.
    return { refusal: unreachable, told: null }
  }
}
