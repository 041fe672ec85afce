import type { Tables } from '../../publisher/database/open-database.ts'

// What is erased leaves no trace in the file.
const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA foreign_keys = ON;
  CREATE TABLE IF NOT EXISTS submissions (
    place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, submission TEXT NOT NULL, refused TEXT, eraseAt TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS submissions_waiting ON submissions (place) WHERE refused IS NULL;
  CREATE INDEX IF NOT EXISTS submissions_waiting_of_form ON submissions (submission ->> '$.form', place) WHERE refused IS NULL;
  CREATE TABLE IF NOT EXISTS files (
    submission TEXT NOT NULL REFERENCES submissions (id) ON DELETE CASCADE, number INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (submission, number)
  );
`

/** What came in, in the order in which it came, until the CMS has it. */
export const journalTables: Tables = {
  version: 1,
  schema,
  migrations: [],
  remedy:
    'move it away and keep it: it holds what people sent in and the newsroom does not have yet.',
}
