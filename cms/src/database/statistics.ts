import type { SQLiteAdapter } from './honest-commit.ts'

/** Rows of an index that are looked at: enough to tell one document from all of them, at any size of archive. */
const analysed = 'PRAGMA analysis_limit = 400; ANALYZE;'

/**
 * Gathers SQLite's statistics at each start, before anybody writes. Without them it takes any index that fits, such as
 * that of all latest versions, and reads the whole archive for one document (https://www.sqlite.org/lang_analyze.html).
 */
export function withStatistics(adapter: SQLiteAdapter): SQLiteAdapter {
  const { connect } = adapter
  adapter.connect = async function (options) {
    await connect?.call(this, options)
    try {
      await adapter.client.executeMultiple(analysed)
    } catch (err) {
      // It works without, only slower.
      adapter.payload.logger.warn({ err, msg: 'SQLite could not gather its statistics' })
    }
  }
  return adapter
}
