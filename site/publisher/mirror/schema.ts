import { chainStart } from '@avizier/shared/register'
import type { Tables } from '../database/open-database.ts'
import { movesSchema } from './moves.ts'

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS documents (
    key TEXT PRIMARY KEY, path TEXT UNIQUE, document TEXT NOT NULL, is_kept INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS rows (key TEXT PRIMARY KEY, facts TEXT NOT NULL, snapshot TEXT);
  CREATE TABLE IF NOT EXISTS briefs (key TEXT PRIMARY KEY, brief TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS withdrawn (
    path TEXT PRIMARY KEY, subject TEXT NOT NULL, at TEXT NOT NULL, note TEXT, manner TEXT,
    target TEXT
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS withdrawn_by_subject ON withdrawn (subject);
  CREATE TABLE IF NOT EXISTS histories (key TEXT PRIMARY KEY, history TEXT NOT NULL) WITHOUT ROWID;
  ${movesSchema}
  CREATE TABLE IF NOT EXISTS entries (
    list TEXT, sort TEXT, key TEXT, PRIMARY KEY (list, sort, key)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS entries_by_key ON entries (key);
  CREATE TABLE IF NOT EXISTS lists (name TEXT PRIMARY KEY, size INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS changes (number INTEGER, tag TEXT, PRIMARY KEY (number, tag)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    number INTEGER NOT NULL, at TEXT, hash TEXT NOT NULL, forgotten INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS derived (
    one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL, number INTEGER NOT NULL
  );
  INSERT OR IGNORE INTO derived VALUES (1, 0, 0);
  INSERT OR IGNORE INTO head VALUES (1, 0, NULL, '${chainStart}', 0);
`

/** The tables of the mirror. The version is theirs; other code over the same tables derives again (derivation.ts). */
export const mirrorTables: Tables = {
  version: 2,
  schema,
  migrations: 'anew',
  remedy: 'delete the file; it is filled anew from the register.',
}
