import type { People } from '@avizier/cms/accounts'
import { readNotices } from '@avizier/cms/notices'
import type { PayloadRequest } from 'payload'
import { demoNewsroom } from './index.ts'
import type { Ids } from './ids.ts'
import { loadCases } from './load-cases.ts'
import { loadMonitoring } from './load-monitoring.ts'

/**
 * What the people of the demonstration did until `now`: what they watched of the press, and the cases that they worked on.
 * `req` is in a transaction; `ids` are those of `loadDemo` with the same `now`. No letter is written: all are printed.
 */
export async function loadDesk(
  req: PayloadRequest,
  people: People,
  ids: Ids,
  now: Date,
): Promise<void> {
  const { cases, monitoring } = demoNewsroom(now)
  await loadMonitoring(req, monitoring, { people, ids, now })
  await loadCases(req, cases, { people, ids })
  // The bell rang in all these months, and they heard it.
  for (const { id } of Object.values(people)) await readNotices(req, id, now.toISOString(), now)
}
