import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { SQLiteAdapter } from './honest-commit.ts'
import { resultOf, type Result } from './sqlite-result.ts'

/** The door that Payload's adapter knocks at: that of `@libsql/client`. */
export type Client = SQLiteAdapter['client']
export type Statement = Parameters<Client['batch']>[0][number]

/** The write-ahead log is cut back to this many bytes. */
const journalBytes = 64 * 2 ** 20
/** A connection with more statements is renewed: Node frees one only when its collector comes by, or with the connection. */
const mostStatements = 200

/** One connection to a database file. Each statement has run to its end, and is reset, before a call returns. */
export interface Connection {
  run: (statement: Statement) => Result
  /** Several statements without values; their answers are thrown away. */
  script: (sql: string) => void
  isInTransaction: () => boolean
  /** Forgets all that it knew of the file, its statistics included. Not within a transaction. */
  renew: () => void
  close: () => void
}

/** Opens a file, or makes it; `busyTimeoutMs` is how long it waits for another process, while the event loop stands still. */
export function openConnection(file: string, busyTimeoutMs: number): Connection {
  const open = () => openDatabase(file, busyTimeoutMs)
  let database = open()
  const prepared = new Map<string, StatementSync>()
  const renew = () => {
    prepared.clear()
    database.close()
    database = open()
  }
  const current = () => {
    if (prepared.size >= mostStatements && !database.isTransaction) renew()
    return database
  }
  const prepare = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? current().prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  return {
    run: (statement) =>
      tellingWhat(() => {
        const { sql, args } =
          typeof statement === 'string' ? { sql: statement, args: [] } : statement
        return resultOf(prepare(sql), valuesOf(args))
      }),
    script: (sql) => tellingWhat(() => current().exec(sql)),
    isInTransaction: () => database.isTransaction,
    renew,
    close: () => database.close(),
  }
}

/** What is committed is on the disk: the log is synced with each commit. */
function openDatabase(file: string, busyTimeoutMs: number): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs })
  database.exec(
    `PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = ${journalBytes}; PRAGMA synchronous = FULL`,
  )
  return database
}

type Values = Exclude<Statement, string>['args']
type Value = Extract<Values, unknown[]>[number]

function valuesOf(args: Values): SQLInputValue[] {
  if (!Array.isArray(args)) throw new TypeError('Values are bound by their order, not by name')
  return args.map(toStored)
}

function toStored(value: Value): SQLInputValue {
  if (typeof value === 'boolean') return Number(value)
  if (value instanceof Date) return value.getTime()
  return value instanceof ArrayBuffer ? new Uint8Array(value) : value
}

/** The names of SQLite's results that somebody asks for: Payload tells a value that is taken by this one. */
const names: Record<number, string> = {
  5: 'SQLITE_BUSY',
  13: 'SQLITE_FULL',
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
}

/** Gives an error of SQLite the code by which `@libsql/client` would name it. */
function tellingWhat<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Error && 'errcode' in error) {
      const code = names[Number(error.errcode)] ?? 'SQLITE_ERROR'
      throw Object.assign(new Error(`${code}: ${error.message}`, { cause: error }), { code })
    }
    throw error
  }
}
