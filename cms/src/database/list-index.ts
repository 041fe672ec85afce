import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from './honest-commit.ts'

// A list of the admin shows the newest version of each document, the last saved on top. Without an index of just that it
// reads and sorts the whole archive for 25 lines, texts included, and once more to count them.

/** What a list finds its rows by, and in which order. */
const found = ['latest', 'version_deletedAt', 'version_updatedAt', 'createdAt']
/** What the quick filters and the first page ask beside: read from the index, so that no text is. */
const asked = [
  'version_deskState',
  'version_owesReview',
  'version_begunBy',
  'version_department',
  'parent',
]

/** Gives each table of versions the index of its list; to be called before the adapter makes its tables. */
export function withListIndexes(adapter: SQLiteAdapter): SQLiteAdapter {
  adapter.beforeSchemaInit.push(({ schema }) => {
    for (const table of Object.values(adapter.rawTables)) {
      if (!found.every((column) => column in table.columns)) continue
      const on = [...found, ...asked.filter((column) => column in table.columns)]
      table.indexes = { ...table.indexes, list: { name: `${table.name}_list_idx`, on } }
    }
    return schema
  })
  return adapter
}

type Connection = MongooseAdapter['connection']
type Plugin = Parameters<Connection['plugin']>[0]

/** The same for MongoDB; to be called before its models are made. */
export function indexLists({ connection }: { connection: Connection }): void {
  const plugin: Plugin = (schema) => {
    if (schema.path('latest') && schema.path('version.deletedAt'))
      schema.index({ latest: 1, 'version.updatedAt': -1 })
  }
  connection.plugin(plugin)
}
