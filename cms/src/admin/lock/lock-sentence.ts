import { whenIn } from '../when.ts'

export interface Lock {
  /** Whoever holds the document: an account, or only its id where the reader may not see it. */
  holder: unknown
  /** When the holder last wrote something, in milliseconds since 1970. */
  lastEditMs: number
}

/** Who has a document open since when, for whoever opens it too: „Maria Pop lucrează acum la …”. */
export function lockSentence(
  { holder, lastEditMs }: Lock,
  now: Date,
): { who: string; what: string } {
  const last = whenIn(new Date(lastEditMs).toISOString(), now)
  return {
    who: nameOf(holder) ?? 'Un coleg',
    what: `lucrează acum la acest document; a scris ultima dată ${last}. Dacă scrieți și dumneavoastră, se salvează cine salvează întâi, iar celuilalt i se spune și nu pierde nimic.`,
  }
}

function nameOf(holder: unknown): string | null {
  if (typeof holder !== 'object' || holder === null) return null
  const { name } = holder as { name?: unknown }
  return typeof name === 'string' && name.trim() !== '' ? name : null
}
