import type { SQLiteAdapter } from './honest-commit.ts'
import { takeDatabase } from './one-process.ts'
import { openSqliteClient } from './sqlite-client.ts'

/**
 * Hands Payload's adapter a client of ours before it would make one: `@libsql/client` loses memory with each transaction
 * (docs/decisions/0017). While the adapter is connected,
 * no other process is.
 */
export function withOwnClient(adapter: SQLiteAdapter, file: string): SQLiteAdapter {
  const { connect, destroy } = adapter
  let client: SQLiteAdapter['client'] | undefined
  let free: (() => void) | undefined
  adapter.connect = async function (options) {
    if (!client || client.closed) {
      free = takeDatabase(file)
      client = openSqliteClient(file)
    }
    adapter.client = client
    await connect?.call(this, options)
  }
  adapter.destroy = async function () {
    await destroy?.call(this)
    client?.close()
    free?.()
  }
  return adapter
}
