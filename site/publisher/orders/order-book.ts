import {
  buildSchema,
  orderSchema,
  verificationSchema,
  type Build,
  type Order,
  type Verification,
} from '@avizier/shared/register-api'
import { openDatabase, type Tables } from '../database/open-database.ts'
import { inTransaction } from '../database/in-transaction.ts'

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

const tables: Tables = {
  version: 1,
  schema,
  migrations: [],
  remedy: 'delete the file; what was ordered, and what came of it, begins anew.',
}

/** An order without the number that only the CMS gives. */
export type Wish = Omit<Order, 'number' | 'at'>

/** How many builds the history keeps. */
const keptBuilds = 200
/** A build that the process did not survive so often is given up: it may be the build that kills it. */
const mostAttempts = 3
const longestError = 2000

/** What a publisher was asked to do, what it did, and what came of it; beside the releases, for it outlives them. */
export interface OrderBook {
  /** The newest order of the CMS that came. */
  lastReceived(): number
  /** False until every order was heard of that was given before this order book was there. */
  isIntroduced(): boolean
  /** Keeps orders of the CMS. An order book that is new passes over what others were asked before it was there. */
  receive(orders: readonly Order[]): void
  /** An order given on this machine. */
  place(wish: Wish, at: Date): void
  /** The newest order of the CMS that was begun or passed over. */
  lastBegun(): number
  isWaiting(): boolean
  /** Begins the next build: one for all orders in a row that ask for the same. Undefined where nothing waits. */
  begin(at: Date): Build | undefined
  progress(id: number, step: Pick<Build, 'phase' | 'done' | 'total'>): void
  finish(id: number, end: Pick<Build, 'outcome' | 'release' | 'changed' | 'error'>, at: Date): void
  /** What a process that ended left running waits again, and comes first. */
  takeUpAgain(at: Date): void
  /** Newest first. */
  builds(limit: number): Build[]
  verification(): Verification | null
  setVerification(verification: Verification): void
  /** When the last nightly comparison was ordered. */
  nightly(): Date | undefined
  setNightly(at: Date): void
  /** The compiled site that a rollback turned away from: it is not put back until somebody asks. */
  declinedApp(): string | undefined
  setDeclinedApp(appId: string | undefined): void
  close(): void
}

/** Opens the order book of a publisher at `file` (made when absent). Other processes may place orders and read at any time. */
export function openOrderBook(file: string): OrderBook {
  const database = openDatabase(file, tables)
  const statement = {
    fact: database.prepare('SELECT value FROM facts WHERE name = ?'),
    setFact: database.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?)'),
    noFact: database.prepare('DELETE FROM facts WHERE name = ?'),
    order: database.prepare(
      'INSERT INTO orders (number, kind, release, by, reason, at) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    waiting: database.prepare('SELECT * FROM orders WHERE build IS NULL ORDER BY id'),
    begun: database.prepare('SELECT max(number) AS number FROM orders WHERE build IS NOT NULL'),
    take: database.prepare('UPDATE orders SET build = ?, attempts = attempts + 1 WHERE id = ?'),
    build: database.prepare(
      `INSERT INTO builds (kind, by, reason, requests, startedAt, phase, done, total, outcome, release)
       VALUES (?, ?, ?, ?, ?, 'following', 0, 0, 'running', ?) RETURNING *`,
    ),
    progress: database.prepare('UPDATE builds SET phase = ?, done = ?, total = ? WHERE id = ?'),
    finish: database.prepare(
      `UPDATE builds SET phase = CASE ?1 WHEN 'done' THEN 'finished' ELSE phase END, outcome = ?1,
       release = ?2, changed = ?3, error = ?4, finishedAt = ?5 WHERE id = ?6`,
    ),
    builds: database.prepare('SELECT * FROM builds ORDER BY id DESC LIMIT ?'),
    running: database.prepare("SELECT id FROM builds WHERE outcome = 'running'"),
    release: database.prepare('UPDATE orders SET build = NULL WHERE build = ? AND attempts < ?'),
    forgetBuilds: database.prepare('DELETE FROM builds WHERE id <= ?'),
    forgetOrders: database.prepare('DELETE FROM orders WHERE build <= ?'),
  }
  const fact = (name: string): string | undefined => {
    const value = statement.fact.get(name)?.value
    return value === undefined ? undefined : String(value)
  }
  const setFact = (name: string, value: string) => void statement.setFact.run(name, value)
  const passedOver = () => Number(fact('passedOver') ?? 0)

  const orderBook: OrderBook = {
    lastReceived: () => Number(fact('received') ?? 0),
    isIntroduced: () => fact('introduced') !== undefined,
    receive: (orders) =>
      inTransaction(database, () => {
        const last = orderBook.lastReceived()
        const newest = Math.max(last, ...orders.map(({ number }) => number))
        if (!orderBook.isIntroduced()) {
          // An answer has a limit: only an empty one says that these were all.
          if (orders.length === 0) setFact('introduced', 'yes')
          else setFact('passedOver', String(newest))
        } else
          for (const { number, kind, release, by, reason, at } of orders)
            if (number > last) statement.order.run(number, kind, release, by, reason, at)
        setFact('received', String(newest))
      }),
    place: ({ kind, release, by, reason }, at) =>
      void statement.order.run(null, kind, release, by, reason, at.toISOString()),
    lastBegun: () => Math.max(passedOver(), Number(statement.begun.get()?.number ?? 0)),
    isWaiting: () => statement.waiting.get() !== undefined,
    begin: (at) =>
      inTransaction(database, () => {
        const waiting = statement.waiting.all().map((row) => waitingOrder.parse(row))
        const [first] = waiting
        if (!first) return undefined
        const end = waiting.findIndex(
          ({ kind, release }) => kind !== first.kind || release !== first.release,
        )
        const joined = waiting.slice(0, end === -1 ? waiting.length : end)
        const { kind, release } = first
        const by = [...new Set(joined.map((order) => order.by))].join(', ')
        const reasons = [...new Set(joined.flatMap(({ reason }) => reason ?? []))].join('; ')
        const build = parseBuild(
          statement.build.get(kind, by, reasons || null, joined.length, at.toISOString(), release),
        )
        for (const { id } of joined) statement.take.run(build.id, id)
        statement.forgetBuilds.run(build.id - keptBuilds)
        statement.forgetOrders.run(build.id - keptBuilds)
        return build
      }),
    progress: (id, { phase, done, total }) => void statement.progress.run(phase, done, total, id),
    finish: (id, { outcome, release, changed, error }, at) =>
      void statement.finish.run(
        outcome,
        release,
        changed,
        error?.slice(0, longestError) ?? null,
        at.toISOString(),
        id,
      ),
    takeUpAgain: (at) =>
      inTransaction(database, () => {
        for (const { id } of statement.running.all()) {
          const { changes } = statement.release.run(Number(id), mostAttempts)
          const error =
            changes > 0
              ? 'The publisher ended before it was finished; it is begun again.'
              : `The publisher ended before it was finished, ${mostAttempts} times; look into logs/publisher.log.`
          orderBook.finish(
            Number(id),
            { outcome: 'failed', release: null, changed: null, error },
            at,
          )
        }
      }),
    builds: (limit) => statement.builds.all(limit).map(parseBuild),
    verification: () => {
      const value = fact('verification')
      return value === undefined ? null : verificationSchema.parse(JSON.parse(value))
    },
    setVerification: (verification) => setFact('verification', JSON.stringify(verification)),
    nightly: () => {
      const at = fact('nightly')
      return at === undefined ? undefined : new Date(at)
    },
    setNightly: (at) => setFact('nightly', at.toISOString()),
    declinedApp: () => fact('declinedApp'),
    setDeclinedApp(appId) {
      if (appId === undefined) statement.noFact.run('declinedApp')
      else setFact('declinedApp', appId)
    },
    close: () => database.close(),
  }
  return orderBook
}

const waitingOrder = orderSchema
  .pick({ kind: true, release: true, by: true, reason: true })
  .extend({
    id: buildSchema.shape.id,
  })

const parseBuild = (row: unknown): Build => buildSchema.parse(row)
