import { dayMs } from '@avizier/shared/dates'
import { createLocalReq } from 'payload'
import type { JobKind } from '../../jobs/job.ts'
import { askAddress, type Asked } from './ask-address.ts'
import { addressesToAsk, noteAnswer, type OutsideAddress } from './store.ts'

/** Pages move in months, not in hours. */
const againAfterMs = 6 * dayMs
/** A night's work: ten minutes where each address is silent. */
const mostAtOnce = 240
const together = 4
/** A server has bad nights. */
const silentNights = 3

/** Asks the pages of other sites that our texts lead to, new ones soon after they were written, all again each week. */
export const askAddresses = (ask: (url: string) => Promise<Asked> = askAddress): JobKind => ({
  name: 'ask-outside-addresses',
  label: { ro: 'Verificarea legăturilor din afară', en: 'Check of outside links' },
  every: { hour: 1, minute: 40 },
  attempts: 3,
  async run({ payload, now, turn, signal }) {
    const req = await createLocalReq({}, payload)
    const before = new Date(now.getTime() - againAfterMs).toISOString()
    const due = await addressesToAsk(req, before, mostAtOnce)
    for (let from = 0; from < due.length; from += together) {
      signal.throwIfAborted()
      const rows = due.slice(from, from + together)
      const answers = await Promise.all(
        rows.map(async (row) => afterAnswer(row, await ask(row.url), now)),
      )
      await turn(async (inTurn) => {
        for (const answer of answers) await noteAnswer(inTurn, answer)
      })
    }
  },
})

/** Gone is broken at once; silence only where it lasts. */
export function afterAnswer(
  { id, failures }: Pick<OutsideAddress, 'id' | 'failures'>,
  { outcome, answer }: Asked,
  now: Date,
): Omit<OutsideAddress, 'url'> {
  const failed = outcome === 'fine' ? 0 : failures + 1
  // A silent one is asked again next night.
  const askedAt = outcome === 'silent' ? new Date(now.getTime() - againAfterMs) : now
  return {
    id,
    answer,
    failures: failed,
    askedAt: askedAt.toISOString(),
    isBroken: outcome === 'gone' || failed >= silentNights,
  }
}
