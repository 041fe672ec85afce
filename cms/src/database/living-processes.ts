import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

// A process that is killed leaves its transaction open on the server, with all that it wrote locked, until the server's
// own limit of 60 to 90 s (transactionLifetimeLimitSeconds). Nobody could publish for so long after a crash.

/** How often a process says that it lives, and after how long without a word it is taken for dead. */
export const saidEveryMs = 2000
export const deadAfterMs = 10_000
/** Whoever waits for a turn looks no more often whether the one waited for has died. */
const lookEveryMs = 1000

type Session = NonNullable<MongooseAdapter['sessions'][string]['id']>

interface StoredProcess {
  _id: string
  /** In which its transactions run: one at a time, for it has one writer. */
  session: Session | null
  /** By the server's clock, so that those of the processes need not agree. */
  seenAt: Date
}

/** The processes that write to a MongoDB, each known to the others by its word. */
export interface LivingProcesses {
  /** Says in which session the next transaction of this process is. To be called before it locks anything. */
  use: (session: Session) => Promise<void>
  /** Ends the transactions of processes that have died; what they had not committed is gone, as if they had rolled it back. */
  endDead: () => Promise<void>
}

export function livingProcesses(adapter: MongooseAdapter): LivingProcesses {
  const id = randomUUID()
  const processes = () => adapter.connection.collection<StoredProcess>('writer-processes')
  let session: Session | null = null
  let isKnown = false

  const say = async () => {
    const said = { $set: { session }, $currentDate: { seenAt: true } } as const
    await processes().updateOne({ _id: id }, said, { upsert: true })
  }
  let lookAt = 0
  const endDead = async () => {
    if (performance.now() < lookAt) return
    lookAt = performance.now() + lookEveryMs
    const all = await processes().find().toArray()
    // Its own last word tells the time by the same clock.
    const now = all.find(({ _id }) => _id === id)?.seenAt.getTime() ?? 0
    for (const { _id, session: left, seenAt } of all) {
      if (now - seenAt.getTime() < deadAfterMs) continue
      if (left)
        await adapter.connection
          .getClient()
          .db('admin')
          .command({ killSessions: [left] })
      // Where it only slept it says so again.
      await processes().deleteOne({ _id, seenAt })
    }
  }
  const use = async (next: Session) => {
    const isNew = next.id.toString('hex') !== session?.id.toString('hex')
    session = next
    if (isNew) await say()
    if (isKnown) return
    isKnown = true
    await endDead()
    untilDestroyed(adapter, say, async () => void (await processes().deleteOne({ _id: id })))
  }
  return { use, endDead }
}

/** Repeats `work` until the database is closed, and does `last` before that. */
function untilDestroyed(
  adapter: MongooseAdapter,
  work: () => Promise<void>,
  last: () => Promise<void>,
): void {
  const { destroy } = adapter
  let isOver = false
  let timer: NodeJS.Timeout
  const tell = (err: unknown) => adapter.payload.logger.debug({ err, msg: 'No word to MongoDB' })
  const again = () => {
    timer = setTimeout(
      () =>
        void work()
          .catch(tell)
          .finally(() => isOver || again()),
      saidEveryMs,
    )
    timer.unref()
  }
  again()
  adapter.destroy = async function () {
    isOver = true
    clearTimeout(timer)
    await last().catch(tell)
    await destroy?.call(this)
  }
}
