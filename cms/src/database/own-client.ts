import type { SQLiteAdapter } from './honest-commit.ts'
import { openSqliteClient } from './sqlite-client.ts'

/**
 * Hands Payload's adapter a client of ours before it would make one: `@libsql/client` loses memory with each transaction
 * (docs/decisions/0017). It is closed with the adapter.
 */
export function withOwnClient(adapter: SQLiteAdapter, file: string): SQLiteAdapter {
  const { connect, destroy } = adapter
  let client: SQLiteAdapter['client'] | undefined
  adapter.connect = async function (options) {
    if (!client || client.closed) client = openSqliteClient(file)
    adapter.client = client
    await connect?.call(this, options)
  }
  adapter.destroy = async function () {
    await destroy?.call(this)
    client?.close()
  }
  return adapter
}
