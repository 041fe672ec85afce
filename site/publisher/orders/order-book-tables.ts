import type { Tables } from '../database/open-database.ts'

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS orders (
    id INTEGER PRIMARY KEY, number INTEGER, kind TEXT NOT NULL, release TEXT, by TEXT NOT NULL, reason TEXT, at TEXT NOT NULL,
    build INTEGER, attempts INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX IF NOT EXISTS orders_waiting ON orders (id) WHERE build IS NULL;
  CREATE TABLE IF NOT EXISTS builds (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, by TEXT NOT NULL, reason TEXT, requests INTEGER NOT NULL, startedAt TEXT NOT NULL,
    phase TEXT NOT NULL, done INTEGER NOT NULL, total INTEGER NOT NULL, finishedAt TEXT, outcome TEXT NOT NULL,
    release TEXT, changed INTEGER, error TEXT
  );
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`

/** The tables of an order book: what it was asked, what came of it, and facts that there is one of each. */
export const orderBookTables: Tables = {
  version: 1,
  schema,
  migrations: [],
  remedy: 'delete the file; what was ordered, and what came of it, begins anew.',
}
