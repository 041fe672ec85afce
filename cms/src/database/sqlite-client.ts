import { openConnection, type Client, type Connection } from './sqlite-connection.ts'

/** For programs that look into the file beside the CMS: a copy, a person with a shell. */
const patienceMs = 5000

type Transaction = Awaited<ReturnType<Client['transaction']>>

/**
 * The client of a SQLite file over Node's own driver, behind the door of `@libsql/client` that Payload's adapter knows.
 * Two connections, for as long as it is open: transactions run on one, all else on the other, which sees what is
 * committed. So nothing stands between the statements of a transaction and its COMMIT, and nothing is left behind by
 * one (docs/decisions/0017).
 */
export function openSqliteClient(file: string, busyTimeoutMs = patienceMs): Client {
  const outside = openConnection(file, busyTimeoutMs)
  const inside = openConnection(file, busyTimeoutMs)
  let isClosed = false
  return {
    protocol: 'file',
    get closed() {
      return isClosed
    },
    execute: async (statement) => outside.run(statement),
    async executeMultiple(sql) {
      outside.script(sql)
      // A script may change what a connection has learnt of the file, such as its statistics.
      if (!inside.isInTransaction()) inside.renew()
    },
    batch: async (statements, mode = 'deferred') =>
      within(outside, mode === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN', () =>
        statements.map(outside.run),
      ),
    migrate: async (statements) => {
      outside.script('PRAGMA foreign_keys = OFF')
      try {
        return within(outside, 'BEGIN', () => statements.map(outside.run))
      } finally {
        outside.script('PRAGMA foreign_keys = ON')
      }
    },
    transaction: async (mode = 'write') => {
      if (inside.isInTransaction())
        throw new Error('A transaction is open already: only one at a time has the turn to write')
      inside.script(mode === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN')
      return transactionOn(inside)
    },
    sync: async () => undefined,
    close() {
      if (isClosed) return
      isClosed = true
      for (const connection of [inside, outside]) connection.close()
    },
  }
}

function transactionOn(connection: Connection): Transaction {
  let isOver = false
  const isClosed = () => isOver || !connection.isInTransaction()
  const whileOpen = <T>(work: () => T): T => {
    if (isClosed()) throw new Error('The transaction is over')
    return work()
  }
  const rollBack = () => {
    // SQLite ends one by itself where it cannot go on, on a full disk.
    if (!isClosed()) connection.script('ROLLBACK')
    isOver = true
  }
  return {
    get closed() {
      return isClosed()
    },
    execute: async (statement) => whileOpen(() => connection.run(statement)),
    batch: async (statements) => whileOpen(() => statements.map(connection.run)),
    executeMultiple: async (sql) => whileOpen(() => connection.script(sql)),
    async commit() {
      whileOpen(() => connection.script('COMMIT'))
      isOver = true
    },
    rollback: async () => rollBack(),
    close: rollBack,
  }
}

function within<T>(connection: Connection, begin: string, work: () => T): T {
  connection.script(begin)
  try {
    const result = work()
    connection.script('COMMIT')
    return result
  } catch (error) {
    if (connection.isInTransaction()) connection.script('ROLLBACK')
    throw error
  }
}
