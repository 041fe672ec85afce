import { dayMs } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTurns, type Some } from '../../database/in-turns.ts'
import type { JobKind } from '../../jobs/job.ts'
import { mailsSlug } from '../../mail/slugs.ts'
import { neverArriving } from '../../mail/states.ts'
import { hearLost } from '../letters/hear-lost.ts'
import { casesSlug } from '../slugs.ts'
import { openStates } from '../states.ts'
import { remindOf } from './remind.ts'

/** So few in a turn that nobody notices who saves meanwhile. */
const atOnce = 10

/** Each morning: what is due soon or has passed, and letters that were given up without a word of a mail server. */
export const remindOfCases: JobKind = {
  name: 'remind-of-cases',
  label: { ro: 'Amintirea termenelor solicitărilor', en: 'Reminders of terms' },
  every: { hour: 7, minute: 30 },
  attempts: 4,
  async run({ turn, now }) {
    await turn((req) => hearOfLate(req, now))
    await inTurns(turn, openAfter, async (req, ids) => {
      for (const id of ids) await remindOf(req, id, now)
    })
  },
}

async function openAfter(req: PayloadRequest, after: string): Promise<Some<string>> {
  const { docs } = await req.payload.db.find({
    collection: casesSlug,
    where: {
      and: [
        { state: { in: [...openStates] } },
        ...(after ? [{ number: { greater_than: after } }] : []),
      ],
    },
    sort: 'number',
    limit: atOnce,
    pagination: false,
    req,
  })
  const found = docs.map((doc) => numbered.parse(doc))
  return {
    found: found.map(({ id }) => id),
    last: found.length === atOnce ? (found.at(-1)?.number ?? null) : null,
  }
}

const numbered = z.object({ id: z.string(), number: z.string() })
const aboutSchema = z.object({ about: z.string() })

/** What was stopped for its age, or could not be read, no mail server reports. */
async function hearOfLate(req: PayloadRequest, now: Date): Promise<void> {
  const since = new Date(now.getTime() - 7 * dayMs).toISOString()
  const { docs } = await req.payload.db.find({
    collection: mailsSlug,
    where: {
      and: [
        { purpose: { equals: 'case' } },
        { state: { in: [...neverArriving] } },
        { endedAt: { greater_than: since } },
      ],
    },
    pagination: false,
    limit: 0,
    req,
  })
  const abouts = new Set(docs.map((doc) => aboutSchema.parse(doc).about))
  for (const about of abouts) await hearLost(req, about)
}
