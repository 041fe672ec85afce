import type { PayloadRequest, Where } from 'payload'
import { mailsSlug } from './slugs.ts'

/** Letters that wait for a reader, for one of their subscriptions, or with these words, leave no more; nobody needs what they said. */
export async function stopWaiting(
  req: PayloadRequest,
  of: { subscriber: string } | { subscription: string } | { text: string },
  now: Date,
): Promise<void> {
  const [[name, value] = ['subscriber', '']] = Object.entries(of)
  const where: Where = { and: [{ [name]: { equals: value } }, { state: { equals: 'waiting' } }] }
  const data = { state: 'stopped', endedAt: now.toISOString(), content: null }
  await req.payload.db.updateMany({ collection: mailsSlug, where, data, req, returning: false })
}
