import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { JobKind } from '../../jobs/job.ts'
import { enqueue } from '../../jobs/store.ts'
import type { CaseBefore } from '../before.ts'
import { isThere } from '../store.ts'
import { casesSlug } from '../slugs.ts'
import { hoursAheadMs } from './due-reminders.ts'
import { remindOf } from './remind.ts'

const inputSchema = z.object({ case: z.string() })

/** Of a term of hours, which would be over before the next morning. */
export const remindOfCase: JobKind = {
  name: 'remind-of-case',
  label: { ro: 'Amintirea unui termen de ore', en: 'Reminder of a term of hours' },
  attempts: 4,
  async run({ input, now, turn }) {
    const { case: id } = inputSchema.parse(input)
    await turn(async (req) => {
      if (await isThere(req, casesSlug, id)) await remindOf(req, id, now)
    })
  },
}

/** Asks for the reminders of a case that runs by hours, in the transaction that opens it. */
export async function remindInTime(
  req: PayloadRequest,
  { stored: { id }, standing: { terms } }: CaseBefore,
): Promise<void> {
  const { answer } = terms
  if (answer?.rule.unit !== 'hours') return
  for (const dueAt of [new Date(answer.until.getTime() - hoursAheadMs), answer.until])
    await enqueue(req, remindOfCase, { input: { case: id }, dueAt })
}
