import { addDays, dayOf } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import type { JobKind } from '../../jobs/job.ts'
import { materialAsksSlug } from '../slugs.ts'
import { dueReminder } from './ask.ts'
import { openAsks } from './store.ts'
import { tellOfAsk } from './tell.ts'

/** Each morning: what is to be handed in tomorrow or today, and what was not, each once. */
export const remindOfAsks: JobKind = {
  name: 'remind-of-asks',
  label: { ro: 'Amintirea materialelor cerute', en: 'Reminders of materials' },
  every: { hour: 7, minute: 40 },
  attempts: 4,
  async run({ turn, now }) {
    await turn((req) => remind(req, now))
  },
}

/** Writes the letters that are due, and marks what they told of; how many asks these were. */
export async function remind(req: PayloadRequest, now: Date): Promise<number> {
  const due = await openAsks(req, { dueOn: { less_than_equal: addDays(dayOf(now), 1) } })
  let told = 0
  for (const ask of due) {
    const kind = dueReminder(ask, now)
    if (kind === null) continue
    await tellOfAsk(req, ask, kind, now)
    const data = { reminded: [...ask.reminded, kind] }
    await req.payload.db.updateOne({ collection: materialAsksSlug, id: ask.id, data, req })
    told += 1
  }
  return told
}
