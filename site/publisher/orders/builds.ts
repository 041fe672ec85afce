import type { DatabaseSync } from 'node:sqlite'
import { buildSchema, orderSchema, type Build } from '@avizier/shared/register-api'
import type { z } from 'zod'
import { inTransaction } from '../database/in-transaction.ts'

/** How many builds the history keeps. */
const keptBuilds = 200
/** A build that the process did not survive so often is given up: it may be the build that kills it. */
const mostAttempts = 3
const longestError = 2000

/** What a publisher did of what it was asked, and what came of it. */
export interface Builds {
  /** Begins the next build: one for all orders in a row that ask for the same. Undefined where nothing waits. */
  begin(at: Date): Build | undefined
  progress(id: number, step: Pick<Build, 'phase' | 'done' | 'total'>): void
  finish(id: number, end: BuildEnd, at: Date): void
  /** What a process that ended left running waits again, and comes first. */
  takeUpAgain(at: Date): void
  /** Newest first. */
  builds(limit: number): Build[]
}

type BuildEnd = Pick<Build, 'outcome' | 'release' | 'changed' | 'error'>

export function openBuilds(database: DatabaseSync): Builds {
  const statements = statementsOf(database)
  const finish: Builds['finish'] = (id, { outcome, release, changed, error }, at) => {
    const said = error?.slice(0, longestError) ?? null
    statements.finish.run(outcome, release, changed, said, at.toISOString(), id)
  }
  return {
    begin: (at) => inTransaction(database, () => beginNext(statements, at)),
    progress: (id, { phase, done, total }) => void statements.progress.run(phase, done, total, id),
    finish,
    takeUpAgain: (at) =>
      inTransaction(database, () => {
        for (const { id } of statements.running.all()) {
          const { changes } = statements.release.run(Number(id), mostAttempts)
          const error =
            changes > 0
              ? 'The publisher ended before it was finished; it is begun again.'
              : `The publisher ended before it was finished, ${mostAttempts} times; look into logs/publisher.log.`
          finish(Number(id), { outcome: 'failed', release: null, changed: null, error }, at)
        }
      }),
    builds: (limit) => statements.builds.all(limit).map(parseBuild),
  }
}

const statementsOf = (database: DatabaseSync) => ({
  waiting: database.prepare('SELECT * FROM orders WHERE build IS NULL ORDER BY id'),
  take: database.prepare('UPDATE orders SET build = ?, attempts = attempts + 1 WHERE id = ?'),
  release: database.prepare('UPDATE orders SET build = NULL WHERE build = ? AND attempts < ?'),
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
  forgetBuilds: database.prepare('DELETE FROM builds WHERE id <= ?'),
  forgetOrders: database.prepare('DELETE FROM orders WHERE build <= ?'),
})

function beginNext(statements: ReturnType<typeof statementsOf>, at: Date): Build | undefined {
  const [first, ...others] = statements.waiting.all().map((row) => waitingOrder.parse(row))
  if (!first) return undefined
  const joined = [first, ...sameAs(first, others)]
  const { kind, release } = first
  const by = [...new Set(joined.map((order) => order.by))].join(', ')
  const reasons = [...new Set(joined.flatMap(({ reason }) => reason ?? []))].join('; ')
  const build = parseBuild(
    statements.build.get(kind, by, reasons || null, joined.length, at.toISOString(), release),
  )
  for (const { id } of joined) statements.take.run(build.id, id)
  statements.forgetBuilds.run(build.id - keptBuilds)
  statements.forgetOrders.run(build.id - keptBuilds)
  return build
}

type WaitingOrder = z.infer<typeof waitingOrder>

/** Those of the orders behind one that ask for the same as it does, up to the first that does not. */
function sameAs({ kind, release }: WaitingOrder, others: readonly WaitingOrder[]): WaitingOrder[] {
  const end = others.findIndex((other) => other.kind !== kind || other.release !== release)
  return others.slice(0, end === -1 ? others.length : end)
}

const waitingOrder = orderSchema
  .pick({ kind: true, release: true, by: true, reason: true })
  .extend({ id: buildSchema.shape.id })

const parseBuild = (row: unknown): Build => buildSchema.parse(row)
