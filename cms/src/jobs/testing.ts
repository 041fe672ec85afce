import type { Payload } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import type { Work } from './job.ts'

/** What the runner gives to a job that it begins at `now`, where nobody takes the lease; `given` says otherwise. */
export function workAt(payload: Payload, now: Date, given: Partial<Work> = {}): Work {
  return {
    payload,
    input: null,
    now,
    clock: () => now,
    dueAt: now,
    turn: (work) => inTransaction(payload, work),
    signal: new AbortController().signal,
    ...given,
  }
}
