import type { DatabaseSync } from 'node:sqlite'

export interface LiveRow {
  /** The last row that is live on disk, and the last one that the CMS was told of. */
  live(): { number: number; reported: number }
  setLive(number: number): void
  setReported(number: number): void
}

export function openLiveRow(database: DatabaseSync): LiveRow {
  const read = database.prepare('SELECT number, reported FROM live')
  const setNumber = database.prepare('UPDATE live SET number = ?')
  const setReported = database.prepare('UPDATE live SET reported = ?')
  return {
    live() {
      const row = read.get()
      return { number: Number(row?.number ?? 0), reported: Number(row?.reported ?? 0) }
    },
    setLive: (number) => void setNumber.run(number),
    setReported: (number) => void setReported.run(number),
  }
}
