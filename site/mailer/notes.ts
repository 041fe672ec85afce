import type { Outcome } from '@avizier/shared/mail/mail-api'
import type { Journal } from './journal.ts'

/** Outcomes on their way into the journal. What it does not take is kept until it does. */
export interface Notes {
  /** False while the journal takes nothing. */
  keep(outcome: Outcome): boolean
  /** Writes what is kept; throws what the journal says. Nothing is told before: a claim would seem over. */
  write(): void
}

export function notesInto(journal: Pick<Journal, 'note'>): Notes {
  const unwritten: Outcome[] = []
  const write = () => {
    for (let first = unwritten[0]; first; first = unwritten[0]) {
      journal.note(first)
      unwritten.shift()
    }
  }
  return {
    keep(outcome) {
      unwritten.push(outcome)
      try {
        write()
        return true
      } catch {
        // `write` says why, before anything else is told.
        return false
      }
    },
    write,
  }
}
