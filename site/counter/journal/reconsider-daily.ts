import { dayMs } from '@avizier/shared/dates'
import type { Journal } from './journal.ts'

export interface ReconsiderOptions {
  journal: Pick<Journal, 'reconsider'>
  clock: () => Date
  /** Tells that something waits again. */
  wasPut: () => void
  log: (line: string) => void
}

/** What was set aside is tried again, or erased in its time, now and once a day. The function ends it. */
export function reconsiderDaily({ journal, clock, wasPut, log }: ReconsiderOptions): () => void {
  journal.reconsider(clock())
  const timer = setInterval(() => {
    try {
      journal.reconsider(clock())
      wasPut()
    } catch (error) {
      log(`What was set aside could not be tried again: ${String(error)}`)
    }
  }, dayMs)
  return () => clearInterval(timer)
}
