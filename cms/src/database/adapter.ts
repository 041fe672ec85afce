import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { migrations } from '../migrations/index.ts'
import { wakesWhoWaits } from './commits.ts'
import { foldSearches, withFoldedSearch } from './folded-search.ts'
import { indexLists, withListIndexes } from './list-index.ts'
import { mongoTurn } from './mongo-turn.ts'
import { withOneWriter } from './one-writer.ts'
import { honestCommit, type SQLiteAdapter } from './honest-commit.ts'
import { withOwnClient } from './own-client.ts'
import { withStatistics } from './statistics.ts'
import { worksAtTheEnd } from './transaction-end.ts'
import type { TransactionStep } from './transactions.ts'

export interface DatabaseOptions {
  /** Absent: SQLite. */
  databaseUrl: string | undefined
  /** Absolute path of the SQLite file. */
  databaseFile: string
}

/** The database that the settings name: transactions on, ids strings, one writer at a time. */
export const newsroomDatabase = async ({
  databaseUrl,
  databaseFile,
}: DatabaseOptions): Promise<DatabaseAdapterObj<BaseDatabaseAdapter>> =>
  databaseUrl ? mongoDatabase(databaseUrl) : sqliteDatabase(databaseFile)

const sqliteDatabase = (file: string): DatabaseAdapterObj<BaseDatabaseAdapter> =>
  around(
    sqliteAdapter({
      client: { url: `file:${file}` },
      idType: 'uuid',
      transactionOptions: {},
      push: false,
      migrationDir: path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../migrations'),
      prodMigrations: migrations,
    }),
    (adapter) =>
      withSteps(withStatistics(withListIndexes(withFoldedSearch(withOwnClient(adapter, file))))),
  )

/** SQLite's adapter with the steps of ours around its transactions. */
export const withSteps = (adapter: SQLiteAdapter): SQLiteAdapter =>
  withOneWriter(adapter, {
    queuesPlainWrites: true,
    among: (turn) => stepsOf(adapter, turn, honestCommit(adapter)),
  })

/** The driver is loaded by who uses it: it is a seventh of all that a CMS process loads. */
async function mongoDatabase(url: string): Promise<DatabaseAdapterObj<BaseDatabaseAdapter>> {
  const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
  return around(
    mongooseAdapter({
      url,
      ensureIndexes: true,
      afterCreateConnection: (adapter) => {
        foldSearches(adapter)
        indexLists(adapter)
      },
    }),
    (adapter) =>
      withOneWriter(adapter, {
        // Plain writes need no turn here: the server orders them.
        queuesPlainWrites: false,
        among: (turn) => stepsOf(adapter, turn, mongoTurn(adapter as MongooseAdapter)),
      }),
  )
}

/** All that is done around a transaction, from the outermost to what stands next to the database. */
const stepsOf = (
  adapter: BaseDatabaseAdapter,
  turn: TransactionStep,
  ofTheDatabase: TransactionStep,
): TransactionStep[] => [
  // Files are removed when all else is over: nobody waits for the disk, neither the next writer nor who reads.
  worksAtTheEnd(adapter),
  // Who is woken asks the database at once, and finds the turn free.
  wakesWhoWaits,
  // Passed on when the transaction has ended, also where that failed.
  turn,
  // Next to the database: SQLite's commit is asked how it went, MongoDB's turn is the transaction's first write.
  ofTheDatabase,
]

export function around<Adapter extends BaseDatabaseAdapter>(
  { init, ...rest }: DatabaseAdapterObj<Adapter>,
  wrap: (adapter: Adapter) => BaseDatabaseAdapter,
): DatabaseAdapterObj<BaseDatabaseAdapter> {
  return { ...rest, init: (args) => wrap(init(args)) }
}
