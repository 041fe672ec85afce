import { dayMs } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import { usersSlug } from '../access/actor.ts'
import { changeCase, ifThere } from './store.ts'
import { casesSlug } from './slugs.ts'
import type { Standing } from './standing.ts'

/** What a case is kept for after it came to rest, in days. */
export interface Retention {
  caseDays: number
}

/**
 * Writes beside a case how it stands, so that lists can ask. A relation is written only to what is there: SQLite would refuse
 * every later act of a case that names what was deleted.
 */
export async function keepStanding(
  req: PayloadRequest,
  id: string,
  standing: Standing,
  { caseDays }: Retention,
): Promise<void> {
  const { closing, registration, terms } = standing
  const closedAt = closing?.at ?? null
  await changeCase(req, id, {
    state: standing.state,
    registrationNumber: registration?.number ?? null,
    registeredAt: registration?.at ?? null,
    responsible: await ifThere(req, usersSlug, standing.responsible),
    // It stays after the end: reports ask whether it was kept.
    dueAt: terms.answer?.until.toISOString() ?? null,
    isExtended: standing.isExtended,
    answeredAt: standing.answeredAt,
    closedAt,
    ground: closing?.act === 'refuse' ? closing.details.ground : null,
    verdict: closing?.act === 'send' ? closing.details.verdict : null,
    hasLostLetter: standing.lost.length > 0,
    joinedTo: await ifThere(req, casesSlug, closing?.act === 'join' ? closing.details.to : null),
    question: await ifThere(req, 'questions', standing.question),
    keptUntil:
      closedAt === null ? null : new Date(Date.parse(closedAt) + caseDays * dayMs).toISOString(),
  })
}
