import type { DatabaseSync } from 'node:sqlite'
import { chainStart, rowHash, type RegisterRow } from '@avizier/shared/register'

/** Up to where the mirror holds the register, what the last rows touched, and which code derived what is in it. */
export function openHead(database: DatabaseSync) {
  const read = {
    head: database.prepare('SELECT number, at, hash, forgotten FROM head'),
    derived: database.prepare('SELECT version, number FROM derived'),
    tagsAfter: database.prepare('SELECT DISTINCT tag FROM changes WHERE number > ?'),
  }
  const write = {
    head: database.prepare('UPDATE head SET number = ?, at = ?, hash = ?'),
    change: database.prepare('INSERT OR IGNORE INTO changes VALUES (?, ?)'),
    noChanges: database.prepare('DELETE FROM changes WHERE number <= ?'),
    forgotten: database.prepare('UPDATE head SET forgotten = max(forgotten, ?)'),
    derived: database.prepare('UPDATE derived SET version = ?, number = ?'),
    // Rows that other code applied in between leave a gap.
    derivedTo: database.prepare('UPDATE derived SET number = ?1 WHERE number = ?1 - 1'),
  }
  const number = () => Number(read.head.get()?.number ?? 0)
  return {
    get() {
      const row = read.head.get()
      return {
        number: Number(row?.number ?? 0),
        at: row?.at ? String(row.at) : null,
        hash: String(row?.hash ?? chainStart),
      }
    },
    move(row: RegisterRow, touched: ReadonlySet<string>): void {
      for (const tag of touched) write.change.run(row.number, tag)
      write.head.run(row.number, row.at, rowHash(row))
      write.derivedTo.run(row.number)
    },
    tagsAfter: (from: number) => new Set(read.tagsAfter.all(from).map((row) => String(row.tag))),
    forget(upTo: number): void {
      write.noChanges.run(upTo)
      write.forgotten.run(upTo)
    },
    forgotten: () => Number(read.head.get()?.forgotten ?? 0),
    isDerivedBy(version: number): boolean {
      const row = read.derived.get()
      return row?.version === version && row.number === number()
    },
    setDerivedBy: (version: number) => void write.derived.run(version, number()),
  }
}
