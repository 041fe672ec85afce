import type { Submission } from '@avizier/shared/forms/submission'
import type { PayloadRequest } from 'payload'
import { tokenHash } from '../access/token.ts'
import { stopWaiting } from '../mail/stop-waiting.ts'
import type { Ending } from './endings.ts'
import { changeJournalist, journalistsWhere } from './store.ts'

/** Takes somebody off all lists, and stops what waits for them. `req` is in a transaction. */
export async function takeOff(
  req: PayloadRequest,
  id: string,
  ending: Ending,
  now: Date,
): Promise<void> {
  await changeJournalist(req, id, { isActive: false, ending, endedAt: now.toISOString() })
  await stopWaiting(req, { subscriber: id }, now)
}

/** Takes off whoever was given the link. Used again it changes nothing. */
export async function endJournalist(
  req: PayloadRequest,
  { token }: Pick<Submission, 'token'>,
  now: Date,
): Promise<void> {
  if (token === null) return
  const [found] = await journalistsWhere(req, { tokenHash: { equals: tokenHash(token) } })
  if (found?.isActive) await takeOff(req, found.id, 'asked', now)
}
