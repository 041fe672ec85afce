import type { DatabaseSync } from 'node:sqlite'
import { chainStart, rowHash, type RegisterRow } from '@avizier/shared/register'

/** Up to where the mirror holds the register, what the last rows touched, and which code derived what is in it. */
export function openHead(database: DatabaseSync) {
  const read = {
    head: database.prepare('SELECT number, at, hash, forgotten FROM head'),
    tagsAfter: database.prepare('SELECT DISTINCT tag FROM changes WHERE number > ?'),
  }
  const write = {
    head: database.prepare('UPDATE head SET number = ?, at = ?, hash = ?'),
    change: database.prepare('INSERT OR IGNORE INTO changes VALUES (?, ?)'),
    noChanges: database.prepare('DELETE FROM changes WHERE number <= ?'),
    forgotten: database.prepare('UPDATE head SET forgotten = max(forgotten, ?)'),
  }
  const derived = openDerived(database)
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
      derived.follow(row.number)
    },
    tagsAfter: (from: number) => new Set(read.tagsAfter.all(from).map((row) => String(row.tag))),
    forget(upTo: number): void {
      write.noChanges.run(upTo)
      write.forgotten.run(upTo)
    },
    forgotten: () => Number(read.head.get()?.forgotten ?? 0),
    isDerivedBy: derived.isBy,
    setDerivedBy: derived.set,
  }
}

/** Which version of the code derived what is in the mirror, and up to which row. */
function openDerived(database: DatabaseSync) {
  const read = database.prepare(
    'SELECT derived.version, derived.number, head.number AS head FROM derived, head',
  )
  const write = database.prepare(
    'UPDATE derived SET version = ?, number = (SELECT number FROM head)',
  )
  // Rows that other code applied in between leave a gap.
  const follow = database.prepare('UPDATE derived SET number = ?1 WHERE number = ?1 - 1')
  return {
    isBy(version: number): boolean {
      const row = read.get()
      return row?.version === version && row.number === row.head
    },
    set: (version: number) => void write.run(version),
    follow: (number: number) => void follow.run(number),
  }
}
