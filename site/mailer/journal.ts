import { outcomeSchema, type Outcome, type Outcomes } from '@avizier/shared/mail/mail-api'
import { openDatabase, type Tables } from '../publisher/database/open-database.ts'

const tables: Tables = {
  version: 1,
  schema: `
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS claims (number INTEGER PRIMARY KEY);
    CREATE TABLE IF NOT EXISTS outcomes (
      letter TEXT PRIMARY KEY, claim INTEGER NOT NULL, outcome TEXT NOT NULL, at TEXT NOT NULL, response TEXT NOT NULL
    );
  `,
  migrations: [],
  remedy:
    'delete it: letters that had just left when the mailer ended may then leave once more, under the same name.',
}

/** What the mailer has still to tell the CMS. Each word of it is on the disk before the mailer does anything else. */
export interface Journal {
  /** To be written before a claim is asked for: whatever comes of it is found again. */
  begin(claim: number): void
  note(outcome: Outcome): void
  /** What is to be told between two claims. */
  untold(): Outcomes
  told(outcomes: Outcomes): void
  close(): void
}

const atOnce = 100

export function openJournal(file: string): Journal {
  const database = openDatabase(file, tables)
  const begin = database.prepare('INSERT OR IGNORE INTO claims VALUES (?)')
  const note = database.prepare('INSERT OR REPLACE INTO outcomes VALUES (?, ?, ?, ?, ?)')
  const outcomes = database.prepare(
    `SELECT letter AS id, claim, outcome, at, response FROM outcomes LIMIT ${atOnce}`,
  )
  // A claim is over when all that is known of it was told.
  const over = database.prepare(
    `SELECT number FROM claims WHERE number NOT IN (SELECT claim FROM outcomes) LIMIT ${atOnce}`,
  )
  const forget = database.prepare('DELETE FROM outcomes WHERE letter = ? AND claim = ?')
  const end = database.prepare('DELETE FROM claims WHERE number = ?')
  return {
    begin: (claim) => void begin.run(claim),
    note: ({ id, claim, outcome, at, response }) => void note.run(id, claim, outcome, at, response),
    untold: () => ({
      outcomes: outcomes.all().map((row) => outcomeSchema.parse(row)),
      over: over.all().map(({ number }) => Number(number)),
    }),
    told(told) {
      for (const { id, claim } of told.outcomes) forget.run(id, claim)
      for (const claim of told.over) end.run(claim)
    },
    close: () => database.close(),
  }
}
