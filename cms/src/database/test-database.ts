import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { migrations } from '../migrations/index.ts'
import { around, withSteps } from './adapter.ts'
import { withFoldedSearch } from './folded-search.ts'

export const testDatabaseFile = (dir: string): string => path.join(dir, 'test.db')

/** A database for tests in an empty folder: its tables follow from the collections, its transactions are the newsroom's. */
export const testDatabase = (dir: string): DatabaseAdapterObj<BaseDatabaseAdapter> =>
  around(
    sqliteAdapter({
      client: { url: `file:${testDatabaseFile(dir)}` },
      idType: 'uuid',
      transactionOptions: {},
      // In a process that says it is production, as one that a test kills does.
      prodMigrations: migrations,
    }),
    (adapter) => withSteps(withFoldedSearch(adapter)),
  )
