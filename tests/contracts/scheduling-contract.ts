import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { dayMs, hourAndMinute, hourMs, minuteMs } from '@avizier/shared/dates'
import { createLocalReq, type Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import type { JobKind } from '../../cms/src/jobs/job.ts'
import { keepWorking } from '../../cms/src/jobs/runner.ts'
import { jobsSlug } from '../../cms/src/jobs/slugs.ts'
import { enqueue } from '../../cms/src/jobs/store.ts'
import { registerSlug } from '../../cms/src/register/slugs.ts'
import { schedulingActs } from '../../cms/src/scheduling/act-kinds.ts'
import { minuteOf } from '../../cms/src/scheduling/allowed-time.ts'
import { punctualQueue } from '../../cms/src/scheduling/job-kinds.ts'
import { actKinds } from '../../cms/src/workflow/kinds/index.ts'
import { perform } from '../../cms/src/workflow/perform.ts'
import type { ActName } from '../../cms/src/workflow/acts.ts'
import { openNewsroom } from '../support/newsroom.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { lexical } from '../support/lexical.ts'

const collection = 'press-releases'
/** So long nobody runs the newsroom after it was killed. */
const awayMs = 7 * minuteMs
const apartMs = 4 * minuteMs

interface Scheduled {
  id: string
  at: Date
}

/**
 * What every database must hold to of what is scheduled; run once for each, with so many texts, or as many as
 * SCHEDULED_TEXTS says.
 */
export function schedulingContract(databaseUrl: () => string | undefined, usually: number): void {
  const count = Number(process.env.SCHEDULED_TEXTS ?? usually)
  describe('what is scheduled', () => {
    it(`is public at its minute, once and as approved: ${count} texts, both changes of clocks, two kills`, async () => {
      await using dir = await temporaryDirectory('scheduled')
      const planned = await plan(databaseUrl(), dir.path, count)
      const [first, ...others] = planned
      if (!first) throw new Error('Nothing was planned')
      const stops = [
        // In the middle of a publication, then while nothing is done.
        { line: 'began', number: Math.floor(count * 0.3) },
        { line: 'ended', number: Math.floor(count * 0.4) },
      ]
      let from = new Date(first.at.getTime() - 10 * minuteMs)
      const away: { from: number; to: number }[] = []
      for (const { line, number } of [...stops, { line: 'idle', number: 1 }]) {
        const { openAt, killedAt } = await runUntil(from, dir.path, databaseUrl(), line, number)
        const before = away.at(-1)
        // However long a process takes to start: what was missed waits for a newsroom that runs.
        if (before) before.to = openAt.getTime()
        from = new Date(killedAt.getTime() + awayMs)
        if (line !== 'idle') away.push({ from: killedAt.getTime(), to: from.getTime() })
      }

      expect(await failuresIn(databaseUrl(), dir.path)).toEqual([])
      const rows = await publishedRows(databaseUrl(), dir.path)
      expect(rows).toHaveLength(1 + others.length)
      const lateMs: number[] = []
      for (const { id, at } of planned) {
        const row = rows.find(({ subject }) => subject === id)
        expect([row?.title, row?.actor]).toEqual([`Aprobat ${at.toISOString()}`, 'system'])
        const told = new Date(row?.at ?? 0)
        const gap = away.find(
          (gone) => at.getTime() > gone.from - minuteMs && at.getTime() <= gone.to,
        )
        if (gap) expect(told.getTime() - gap.to).toBeLessThan(minuteMs)
        else {
          expect(minuteOf(told)).toEqual(at)
          lateMs.push(told.getTime() - at.getTime())
        }
      }
      const walls = planned.map(({ at }) => hourAndMinute(at))
      expect(walls.length - new Set(walls).size).toBeGreaterThan(0)
      console.log(
        `${count} scheduled publications: ${lateMs.length} at their minute, at most ${Math.max(...lateMs)} ms after it, ${count - lateMs.length} missed while nothing ran and published at the start`,
      )
    })

    it('waits for no other job, and is begun when it is due', async () => {
      await using dir = await temporaryDirectory('punctual')
      const { payload, close } = await openNewsroom(databaseUrl(), dir.path)
      const began: Date[] = []
      const kind = (name: string, run: JobKind['run']): JobKind => ({
        name,
        label: { ro: 'Probă', en: 'Test' },
        attempts: 1,
        run,
      })
      // It ends when the other has begun.
      const long = kind('erase-overdue', async ({ signal }) => {
        while (began.length === 0) await pause(50, undefined, { signal })
      })
      const punctual = kind('publish-scheduled', () => Promise.resolve(void began.push(new Date())))
      const dueAt = new Date(Date.now() + 2000)
      await inTransaction(payload, async (req) => {
        await enqueue(req, long)
        await enqueue(req, punctual, { dueAt })
      })
      const ending = new AbortController()
      const office = { payload, clock: () => new Date() }
      const working = [
        keepWorking({ ...office, kinds: [long] }, ending.signal),
        keepWorking({ ...office, ...punctualQueue, kinds: [punctual] }, ending.signal),
      ]
      await expect.poll(() => began, { timeout: 20_000, interval: 50 }).toHaveLength(1)
      ending.abort(new Error('the test is over'))
      await Promise.allSettled(working)
      await payload.db.deleteMany({ collection: jobsSlug, where: {} })
      await close()
      expect((began[0]?.getTime() ?? 0) - dueAt.getTime()).toBeGreaterThanOrEqual(0)
    })
  })
}

/** Texts that were approved and planned around both changes of clocks that come next, every other one written on since. */
async function plan(
  databaseUrl: string | undefined,
  dir: string,
  count: number,
): Promise<Scheduled[]> {
  const { payload, close } = await openNewsroom(databaseUrl, dir)
  const person = async (role: 'contributor' | 'editor') => {
    const data = {
      email: `${role}@example.org`,
      password: 'patru cuvinte alese',
      name: role,
      roles: [role],
    }
    return {
      ...(await payload.create({ collection: 'users', data })),
      collection: 'users' as const,
    }
  }
  const people = { contributor: await person('contributor'), editor: await person('editor') }
  const kinds = { ...actKinds, ...schedulingActs(() => new Date()) }
  const act = async (who: keyof typeof people, id: string, name: ActName, details: object = {}) => {
    const kind = kinds[name]
    if (!kind) throw new Error(`There is no act ${name}`)
    const req = await createLocalReq({ user: people[who] }, payload)
    const asking = { kind, note: null, details: kind.details.parse(details) }
    await perform(req, { collection, id }, asking)
  }
  const planned: Scheduled[] = []
  for (const at of minutesAroundChanges(count)) {
    const id = await write(payload, `Aprobat ${at.toISOString()}`, people.contributor)
    await act('contributor', id, 'submit')
    await act('editor', id, 'approve')
    await act('editor', id, 'schedule', { at: at.toISOString(), purpose: 'publish' })
    if (planned.length % 2 === 1)
      await payload.update({
        collection,
        id,
        data: { title: 'Scris după aceea' },
        draft: true,
        autosave: true,
      })
    planned.push({ id, at })
  }
  await close()
  return planned
}

async function write(payload: Payload, title: string, user: object): Promise<string> {
  const data = { title, lead: 'Sumar', body: lexical('Text') }
  const { id } = await payload.create({
    collection,
    data: data,
    draft: true,
    user: user,
  })
  return id
}

/** Half of them around each change; the hour that comes twice has some minutes twice. */
function minutesAroundChanges(count: number): Date[] {
  const half = Math.ceil(count / 2)
  return nextChanges().flatMap((change, index) => {
    const first = change.getTime() - hourMs + apartMs
    const many = index === 0 ? half : count - half
    const step = Math.max(apartMs, minuteMs * Math.floor(120 / many))
    return Array.from({ length: many }, (_, number) => new Date(first + number * step))
  })
}

/** The next two instants at which the office's clock leaps, in the year that may be planned. */
function nextChanges(): Date[] {
  const changes: Date[] = []
  const start = Math.ceil(Date.now() / dayMs) * dayMs + dayMs
  for (let ms = start; changes.length < 2; ms += hourMs) {
    const [before, after] = [new Date(ms - hourMs), new Date(ms)].map(hourAndMinute)
    const hours = Number(after?.slice(0, 2)) - Number(before?.slice(0, 2))
    if (hours !== 1 && hours !== -23) changes.push(new Date(ms))
  }
  return changes
}

/** Runs a process from an instant of its own, and kills it at a line that it says. Gives what its clock read. */
async function runUntil(
  from: Date,
  dir: string,
  databaseUrl: string | undefined,
  word: string,
  number: number,
): Promise<{ openAt: Date; killedAt: Date }> {
  const script = path.join(import.meta.dirname, 'run-scheduled.ts')
  const args = [script, dir, from.toISOString(), ...(databaseUrl ? [databaseUrl] : [])]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  let heard = 0
  let openAt = from
  for await (const line of createInterface(child.stdout)) {
    const [said, at = ''] = line.split(' ')
    if (said === 'open') openAt = new Date(at)
    if (said === word) heard += 1
    if (heard < number) continue
    child.kill('SIGKILL')
    await ended
    return { openAt, killedAt: new Date(at) }
  }
  throw new Error(`The process ended before it said ${word} ${number} times`)
}

async function publishedRows(databaseUrl: string | undefined, dir: string) {
  const { payload, close } = await openNewsroom(databaseUrl, dir)
  const { docs } = await payload.find({
    collection: registerSlug,
    where: { subjectCollection: { equals: collection } },
    sort: 'number',
    pagination: false,
  })
  await close()
  return docs.map(({ subject, at, actor, snapshot }) => ({
    subject,
    at,
    actor,
    title: (snapshot as { title?: string } | null)?.title,
  }))
}

/** What jobs failed of, but for those that were cut short. */
async function failuresIn(databaseUrl: string | undefined, dir: string) {
  const { payload, close } = await openNewsroom(databaseUrl, dir)
  const { docs } = await payload.find({ collection: jobsSlug, pagination: false })
  await close()
  const said = docs.flatMap(({ lastError }) => (lastError ? [lastError] : []))
  return said.filter((error) => !error.startsWith('Cut short'))
}
