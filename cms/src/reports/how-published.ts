import { yearOf } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor.ts'
import { canPublish } from '../access/can-publish.ts'
import { nothingYet } from '../workflow/acts-of-save.ts'
import { refusalOf } from '../workflow/refusal.ts'
import { deskRules } from '../workflow/settings.ts'
import { standingOf } from '../workflow/standing.ts'

/** The acts by which a text goes on from the desk; a report goes by one of them too. */
const publishWays = ['publish', 'publish-urgently', 'submit'] as const
export type PublishWay = (typeof publishWays)[number]

/** A text that somebody has just written. */
const begun = standingOf([], nothingYet)

/** What whoever asks may do with it, by the desk's own rules; null for those who publish nothing. */
export async function publishWayOf(req: PayloadRequest): Promise<PublishWay | null> {
  const actor = actorOf(req.user)
  if (!actor || !canPublish(req.user)) return null
  const rules = await deskRules(req)
  return publishWays.find((act) => refusalOf(actor, act, begun, rules) === null) ?? null
}

/** The figures of a year are settled when it has ended. */
export const hasEnded = (year: number, now: Date): boolean => year < Number(yearOf(now))

export const notEnded = (year: number): string =>
  `Anul ${year} nu s-a încheiat: raportul lui se publică din 1 ianuarie ${year + 1}.`
