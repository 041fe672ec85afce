import type { DatabaseSync } from 'node:sqlite'
import type { FailingPage } from '@avizier/shared/register-api'

/** The pages that could not be made when they were last tried. */
export interface FailingPages {
  /** Those that fail longest come first. */
  failing(limit: number): FailingPage[]
  failingCount(): number
  /** How often a page has failed since it was last made. */
  attemptsAt(url: string): number
}

export function openFailingPages(database: DatabaseSync): FailingPages {
  const failing = database.prepare(
    'SELECT url, error, since, attempts FROM failing ORDER BY since, url LIMIT ?',
  )
  const count = database.prepare('SELECT count(*) AS count FROM failing')
  const attempts = database.prepare('SELECT attempts FROM failing WHERE url = ?')
  return {
    failing: (limit) =>
      failing.all(limit).map(({ url, error, since, attempts }) => ({
        url: String(url),
        error: String(error),
        since: String(since),
        attempts: Number(attempts),
      })),
    failingCount: () => Number(count.get()?.count ?? 0),
    attemptsAt: (url) => Number(attempts.get(url)?.attempts ?? 0),
  }
}
