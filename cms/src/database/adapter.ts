import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { migrations } from '../migrations/index.ts'
import { announcingCommits } from './commits.ts'
import { foldSearches, withFoldedSearch } from './folded-search.ts'
import { withMongoTurn } from './mongo-turn.ts'
import { withOneWriter } from './one-writer.ts'
import { withHonestCommit } from './honest-commit.ts'
import { withOwnClient } from './own-client.ts'
import { withStatistics } from './statistics.ts'

export interface DatabaseOptions {
  /** Absent: SQLite. */
  databaseUrl: string | undefined
  /** Absolute path of the SQLite file. */
  databaseFile: string
}

/** The database that the settings name: transactions on, ids strings, one writer at a time. */
export const newsroomDatabase = ({
  databaseUrl,
  databaseFile,
}: DatabaseOptions): DatabaseAdapterObj<BaseDatabaseAdapter> =>
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
      announcingCommits(
        withOneWriter(
          withHonestCommit(withStatistics(withFoldedSearch(withOwnClient(adapter, file)))),
          {
            queuesPlainWrites: true,
          },
        ),
      ),
  )

const mongoDatabase = (url: string): DatabaseAdapterObj<BaseDatabaseAdapter> =>
  around(
    mongooseAdapter({ url, ensureIndexes: true, afterCreateConnection: foldSearches }),
    (adapter) =>
      // Plain writes need no turn here: the server orders them.
      announcingCommits(
        withOneWriter(withMongoTurn(adapter as MongooseAdapter), { queuesPlainWrites: false }),
      ),
  )

function around<Adapter extends BaseDatabaseAdapter>(
  { init, ...rest }: DatabaseAdapterObj<Adapter>,
  wrap: (adapter: Adapter) => BaseDatabaseAdapter,
): DatabaseAdapterObj<BaseDatabaseAdapter> {
  return { ...rest, init: (args) => wrap(init(args)) }
}
