import type { PayloadRequest } from 'payload'
import type { Transact } from './in-transaction.ts'

/** Some of many, in a fixed order; `last` is where the next ones begin, null after the last of all. */
export interface Some<Found> {
  found: Found[]
  last: string | null
}

/** Goes through all of them, a few in each turn. */
export async function inTurns<Found>(
  turn: Transact,
  next: (req: PayloadRequest, after: string) => Promise<Some<Found>>,
  work: (req: PayloadRequest, found: Found[]) => Promise<void>,
): Promise<void> {
  let after: string | null = ''
  while (after !== null) {
    const from: string = after
    after = await turn(async (req) => {
      const { found, last } = await next(req, from)
      await work(req, found)
      return last
    })
  }
}
