import type { DatabaseSync } from 'node:sqlite'

/** What an order book remembers by name. */
export interface Facts {
  get(name: string): string | undefined
  set(name: string, value: string): void
  drop(name: string): void
}

export function openFacts(database: DatabaseSync): Facts {
  const read = database.prepare('SELECT value FROM facts WHERE name = ?')
  const write = database.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?)')
  const remove = database.prepare('DELETE FROM facts WHERE name = ?')
  return {
    get(name) {
      const value = read.get(name)?.value
      return value === undefined ? undefined : String(value)
    },
    set: (name, value) => void write.run(name, value),
    drop: (name) => void remove.run(name),
  }
}
