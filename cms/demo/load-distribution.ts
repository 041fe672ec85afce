import { noonOf } from '@avizier/shared/dates'
import type { Payload } from 'payload'
import { idOf, type Ids } from './ids.ts'
import type { DemoDistribution } from './types.ts'

/** Loads where copies of the Jurnal are brought, and what became of those of its last issues. */
export async function loadDistribution(
  payload: Payload,
  { places, issues }: DemoDistribution,
  ids: Ids,
): Promise<void> {
  const made: { key: string; place: string; copies: number }[] = []
  for (const { key, ...data } of places) {
    const { id } = await payload.create({ collection: 'distribution-places', data })
    made.push({ key, place: id, copies: data.copies })
  }
  for (const { issue, returned, handedOver, notes } of issues) {
    const rows = made.map(({ key, ...row }) => ({
      ...row,
      returned: returned[key] ?? null,
      depositedOn: handedOver[key] ? noonOf(handedOver[key]).toISOString() : null,
      note: notes[key] ?? null,
    }))
    const data = { issue: idOf(ids, 'journal-issues', issue), rows }
    await payload.create({ collection: 'distributions', data })
  }
}
