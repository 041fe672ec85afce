import type { DatabaseSync } from 'node:sqlite'
import { subjectKey } from '@avizier/shared/reference'
import type { RegisterRow } from '@avizier/shared/register'
import type { LiveDocument } from '../../src/queries/mirror.ts'

/** The rows of the register that live documents are in, exactly as they were written. */
export function openRows(database: DatabaseSync) {
  const read = database.prepare('SELECT facts, snapshot FROM rows WHERE key = ?')
  const write = database.prepare(
    `INSERT INTO rows VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET facts = excluded.facts, snapshot = excluded.snapshot`,
  )
  const remove = database.prepare('DELETE FROM rows WHERE key = ?')
  return {
    get(live: LiveDocument): RegisterRow | undefined {
      const row = read.get(subjectKey(live.collection, live.id))
      if (!row) return undefined
      const snapshot: unknown = row.snapshot ? JSON.parse(String(row.snapshot)) : live.snapshot
      return { ...(JSON.parse(String(row.facts)) as object), snapshot } as RegisterRow
    },
    /** The snapshot is kept a second time only where today's schema reads it otherwise than it was written. */
    set({ snapshot, ...facts }: RegisterRow, live: LiveDocument): void {
      const written = JSON.stringify(snapshot)
      const isSame = written === JSON.stringify(live.snapshot)
      const key = subjectKey(live.collection, live.id)
      write.run(key, JSON.stringify(facts), isSame ? null : written)
    },
    drop: ({ collection, subject }: RegisterRow) => remove.run(subjectKey(collection, subject)),
  }
}
