import type { Tables } from '../../database/open-database.ts'

const schema = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS pages (url TEXT PRIMARY KEY, hash TEXT NOT NULL, until TEXT, as_of TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS pages_by_until ON pages (until) WHERE until IS NOT NULL;
  CREATE INDEX IF NOT EXISTS pages_by_as_of ON pages (as_of);
  CREATE TABLE IF NOT EXISTS page_tags (tag TEXT, url TEXT, PRIMARY KEY (tag, url)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS page_tags_by_url ON page_tags (url);
  CREATE TABLE IF NOT EXISTS page_files (file TEXT, url TEXT, PRIMARY KEY (file, url)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS page_files_by_url ON page_files (url);
  CREATE TABLE IF NOT EXISTS failing (url TEXT PRIMARY KEY, error TEXT NOT NULL, since TEXT NOT NULL, attempts INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS journal (address TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS live (one INTEGER PRIMARY KEY CHECK (one = 1), number INTEGER NOT NULL, reported INTEGER NOT NULL);
  INSERT OR IGNORE INTO live VALUES (1, 0, 0);
`

export const manifestTables: Tables = {
  version: 1,
  schema,
  migrations: [],
  remedy:
    'delete the files manifest.db* of that release: the site stays up, and its pages are made anew.',
}
