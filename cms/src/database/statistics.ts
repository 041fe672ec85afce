import type { SQLiteAdapter } from './honest-commit.ts'

const dayMs = 86_400_000

/** Rows of an index that are looked at: enough to tell one document from all of them, at any size of archive. */
const analysed = 'PRAGMA analysis_limit = 400; ANALYZE;'

/**
 * Gathers SQLite's statistics at the start and once a day. Without them it takes any index that fits, such as the one of
 * all latest versions, and reads the whole archive for one document (https://www.sqlite.org/lang_analyze.html).
 */
export function withStatistics(adapter: SQLiteAdapter): SQLiteAdapter {
  const { connect, destroy } = adapter
  let daily: NodeJS.Timeout | undefined

  const gather = async (): Promise<void> => {
    try {
      await adapter.client.executeMultiple(analysed)
    } catch (err) {
      // It works without, only slower.
      adapter.payload.logger.warn({ err, msg: 'SQLite could not gather its statistics' })
    }
  }

  adapter.connect = async function (options) {
    await connect?.call(this, options)
    await gather()
    clearInterval(daily)
    daily = setInterval(() => void gather(), dayMs).unref()
  }
  adapter.destroy = async function () {
    clearInterval(daily)
    await destroy?.call(this)
  }
  return adapter
}
