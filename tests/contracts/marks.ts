import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import { enqueue } from '../../cms/src/jobs/store.ts'
import { webhookCallsSlug } from '../../cms/src/publishers/slugs.ts'
import { setTimeout as pause } from 'node:timers/promises'
import type { JobKind } from '../../cms/src/jobs/job.ts'
import type { Payload, PayloadRequest } from 'payload'

// What jobs of these tests leave behind, in a collection that takes any word: who was at which input, and when.

/** Short enough to wait for, long enough for a machine that does much else. */
export const leaseMs = 5000
/** Where nobody dies: nothing is taken over, however loaded the machine is. */
export const longLeaseMs = 60_000
/** Longer than three processes need for what they ask for meanwhile. */
export const restMs = 400

const collection = webhookCallsSlug

export const mark = async (req: PayloadRequest, who: string, input: unknown): Promise<void> => {
  // One clock for all processes of a machine, and no two marks at the same moment.
  const key = JSON.stringify({ who, input, moment: String(process.hrtime.bigint()) })
  await req.payload.db.create({ collection, data: { key, at: new Date().toISOString() }, req })
}

export interface Mark {
  who: string
  input: unknown
}

/** All marks in the order in which they were made. */
export async function marksIn(payload: Payload): Promise<Mark[]> {
  const { docs } = await payload.find({ collection, pagination: false })
  return docs
    .map(({ key }) => JSON.parse(key) as Mark & { moment: string })
    .toSorted((a, b) => (BigInt(a.moment) < BigInt(b.moment) ? -1 : 1))
    .map(({ who, input }) => ({ who, input }))
}

/** Marks when it begins and when it ends, in a turn each: of two at once the marks would be mixed. */
export const parallelJob = (who: string): JobKind => ({
  name: 'drop-old-versions',
  label: { ro: 'Probă', en: 'Test' },
  attempts: 1,
  run: async ({ turn, input }) => {
    await turn((req) => mark(req, who, input))
    await pause(1)
    await turn((req) => mark(req, who, input))
  },
})

/**
 * Asks for jobs one after the other, each by a commit of its own, which wakes this process. With a rest of up to `restMs`
 * between them everything is done now and then, so that the lease goes from one process to the other.
 */
export async function askFor(
  payload: Payload,
  who: string,
  count: number,
  restMs = 0,
): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    if (restMs > 0) await pause(Math.random() * restMs)
    await inTransaction(payload, (req) =>
      enqueue(req, parallelJob(who), { input: `${who} ${number}` }),
    )
  }
}
