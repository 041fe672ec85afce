import type { DatabaseSync } from 'node:sqlite'

/** The pages by what they were made from. */
export interface Dependencies {
  urlsWithTags(tags: Iterable<string>): Set<string>
  /** Pages that show a file. */
  urlsShowing(file: string): string[]
  /** Whether any page shows a file. */
  isShown(file: string): boolean
  /** Pages whose answer has changed by itself at `asOf`. Also those made for a later instant: the clock was set back. */
  urlsDue(asOf: Date): string[]
  /** When the first page is due, seen from `now`. */
  nextDue(now: Date): Date | undefined
}

export function openDependencies(database: DatabaseSync): Dependencies {
  const withTag = database.prepare('SELECT url FROM page_tags WHERE tag = ?')
  const showing = database.prepare('SELECT url FROM page_files WHERE file = ?')
  const shown = database.prepare('SELECT 1 FROM page_files WHERE file = ? LIMIT 1')
  const due = database.prepare('SELECT url FROM pages WHERE until <= ?1 OR as_of > ?1')
  const firstDue = database.prepare('SELECT min(until) AS until FROM pages')
  const newest = database.prepare('SELECT max(as_of) AS asOf FROM pages')

  return {
    urlsWithTags(tags) {
      const urls = new Set<string>()
      for (const tag of tags) for (const row of withTag.all(tag)) urls.add(String(row.url))
      return urls
    },
    urlsShowing: (file) => showing.all(file).map((row) => String(row.url)),
    isShown: (file) => shown.get(file) !== undefined,
    urlsDue: (asOf) => due.all(asOf.toISOString()).map((row) => String(row.url)),
    nextDue(now) {
      const asOf = newest.get()?.asOf
      if (asOf && new Date(String(asOf)) > now) return now
      const until = firstDue.get()?.until
      return until ? new Date(String(until)) : undefined
    },
  }
}
