import { z } from 'zod'
import { send } from '../send.ts'
import type { Refusal } from '../refusal.ts'

const setupSchema = z.object({ secret: z.string(), qr: z.string() })
const codesSchema = z.object({ codes: z.array(z.string()) })

/** What an app is shown. */
export type Setup = z.infer<typeof setupSchema>

/** What proves who asks: the own password, with a code where there is one already, or a link's token. */
export type Proof = { password: string; code: string } | { token: string }

export async function begin(
  api: string,
  proof: Proof,
): Promise<{ setup: Setup } | { refusal: Refusal }> {
  const sent = await send(`${api}/users/second-factor/begin`, 'POST', proof)
  return 'answer' in sent ? { setup: setupSchema.parse(sent.answer) } : sent
}

export async function confirmSetup(
  api: string,
  asked: { code: string; token?: string },
): Promise<{ codes: string[] } | { refusal: Refusal }> {
  const sent = await send(`${api}/users/second-factor/confirm`, 'POST', asked)
  return 'answer' in sent ? codesSchema.parse(sent.answer) : sent
}

export async function renewCodes(
  api: string,
  proof: Proof,
): Promise<{ codes: string[] } | { refusal: Refusal }> {
  const sent = await send(`${api}/users/second-factor/recovery-codes`, 'POST', proof)
  return 'answer' in sent ? codesSchema.parse(sent.answer) : sent
}
