import { keyOf, type Slot } from './series.ts'

interface Kept extends Slot {
  id: string
  /** Confirmed, proved, or told not to have appeared. */
  isTouched: boolean
}

/** What is to be written, and what goes, for the rows to be those that the rules name. */
export interface Reconciled {
  fresh: Slot[]
  gone: string[]
  /** Rows that the rules do not name any more, though something was done with them. */
  stuck: Slot[]
}

export function reconcile(wanted: readonly Slot[], there: readonly Kept[]): Reconciled {
  const named = new Set(wanted.map(keyOf))
  const known = new Set(there.map(keyOf))
  const unnamed = there.filter((row) => !named.has(keyOf(row)))
  return {
    fresh: wanted.filter((slot) => !known.has(keyOf(slot))),
    gone: unnamed.filter(({ isTouched }) => !isTouched).map(({ id }) => id),
    stuck: unnamed.filter(({ isTouched }) => isTouched),
  }
}
