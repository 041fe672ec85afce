import type { People } from '@avizier/cms/accounts'
import { inTransaction } from '@avizier/cms/in-transaction'
import { readNotices } from '@avizier/cms/notices'
import type { Payload } from 'payload'
import { demoNewsroom } from './index.ts'
import type { Ids } from './ids.ts'
import { caseSteps } from './load-cases.ts'
import { loadMonitoring } from './load-monitoring.ts'
import { takeInOrder } from './step.ts'

/**
 * What the people of the demonstration did until `now`: what they watched of the press, and the cases that they worked on.
 * `ids` are those of `loadDemo` with the same `now`. No letter is written: all are printed.
 */
export async function loadDesk(
  payload: Payload,
  people: People,
  ids: Ids,
  now: Date,
): Promise<void> {
  const { cases, monitoring } = demoNewsroom(now)
  await loadMonitoring(payload, monitoring, { people, ids, now })
  await takeInOrder(payload, caseSteps(cases, { people, ids }))
  // The bell rang in all these months, and they heard it.
  await inTransaction(payload, async (req) => {
    for (const { id } of Object.values(people)) await readNotices(req, id, now.toISOString(), now)
  })
}
