import { inTransaction } from '@avizier/cms/in-transaction'
import type { Payload, PayloadRequest } from 'payload'

/** Something that somebody did at an instant. `req` is in a transaction of its own. */
export interface Step {
  at: string
  take: (req: PayloadRequest) => Promise<void>
}

/** Has all of it done anew, one after the other as it was done. */
export async function takeInOrder(payload: Payload, steps: readonly Step[]): Promise<void> {
  for (const { take } of steps.toSorted((one, other) => (one.at < other.at ? -1 : 1)))
    await inTransaction(payload, take)
}
