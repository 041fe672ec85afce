import { dayMs } from '@avizier/shared/dates'
import { attendancesSlug } from '../../cms/src/fields/attendances-slug.ts'
import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import type { JobKind, Turn } from '../../cms/src/jobs/job.ts'
import { workAt } from '../../cms/src/jobs/testing.ts'
import { LeaseLost, releaseLease, takeLease } from '../../cms/src/jobs/lease.ts'
import { jobsSlug, ordinaryQueue } from '../../cms/src/jobs/slugs.ts'
import { planScheduled } from '../../cms/src/jobs/store.ts'
import { workOff } from '../../cms/src/jobs/work-off.ts'
import { saveState } from '../../cms/src/publishers/states.ts'
import { publishersSlug, webhookCallsSlug } from '../../cms/src/publishers/slugs.ts'
import { registerSlug } from '../../cms/src/register/slugs.ts'
import { remindOfCases } from '../../cms/src/cases/reminders/remind-of-cases.ts'
import { readFeeds } from '../../cms/src/monitoring/read-feeds.ts'
import { sendReviewJob } from '../../cms/src/monitoring/review/send-review-job.ts'
import { remindOfAsks } from '../../cms/src/materials/asks/remind-of-asks.ts'
import { remindOfProofs } from '../../cms/src/placements/remind-of-proofs.ts'
import { queueDigests } from '../../cms/src/subscriptions/queue-digests.ts'
import { dropOldVersions } from '../../cms/src/upkeep/drop-old-versions.ts'
import { eraseOverdue } from '../../cms/src/upkeep/erase-overdue.ts'
import { eraseTrash } from '../../cms/src/upkeep/erase-trash.ts'
import { ordinaryKinds } from '../../cms/src/upkeep/kinds.ts'
import { nightlySweep } from '../../cms/src/upkeep/nightly-sweep.ts'
import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { lexical } from '../support/lexical.ts'
import { quietPublisher } from '../support/quiet-publisher.ts'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'

const collection = 'press-releases'

/** What every database must hold to of what the newsroom does each night; run once for each. */
export function upkeepContract(databaseUrl: () => string | undefined): void {
  let newsroom: TestNewsroom
  let payload: Payload
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    payload = newsroom.payload
  })
  afterAll(() => newsroom.close())

  const ago = (days: number): string => new Date(Date.now() - days * dayMs).toISOString()
  const underLease: Turn = (work) => inTransaction(payload, work)
  const run = (kind: JobKind, now = new Date(), turn = underLease) =>
    kind.run(workAt(payload, now, { turn }))
  const rows = async (slug: CollectionSlug, field: string) => {
    const { docs } = await payload.db.find({ collection: slug, sort: field, pagination: false })
    return docs.map((doc) => (doc as unknown as Record<string, unknown>)[field])
  }
  /** Puts rows in a collection below all hooks, as an earlier year left them. */
  const put = async (slug: CollectionSlug, ...data: Record<string, unknown>[]) => {
    for (const each of data) await payload.db.create({ collection: slug, data: each })
  }
  const release = (title: string, status: 'draft' | 'published' = 'draft') =>
    payload.create({
      collection,
      data: {
        title,
        lead: 'L',
        body: lexical('T'),
        kind: 'press-release',
        _status: status,
      } as never,
      draft: status === 'draft',
    })

  describe('what is over its time', () => {
    it('is erased, and nothing that is not', async () => {
      await payload.db.deleteMany({ collection: webhookCallsSlug, where: {} })
      const calls = Array.from({ length: 60 }, (_, index) => ({ key: `old-${index}`, at: ago(1) }))
      await put(webhookCallsSlug, ...calls, { key: 'new', at: ago(0) })
      await payload.db.deleteMany({ collection: jobsSlug, where: {} })
      const job = { kind: 'erase-overdue', attempts: 1, isScheduled: false }
      const ended = (lastError: string, state: string, days: number) =>
        put(jobsSlug, { ...job, lastError, state, dueAt: ago(days), finishedAt: ago(days) })
      await ended('done long ago', 'done', 31)
      await ended('done of late', 'done', 29)
      await ended('dead', 'dead', 179)
      await ended('dead long ago', 'dead', 181)
      await put(jobsSlug, { ...job, lastError: 'waiting', state: 'waiting', dueAt: ago(400) })

      await run(eraseOverdue)
      expect(await rows(webhookCallsSlug, 'key')).toEqual(['new'])
      expect(await rows(jobsSlug, 'lastError')).toEqual(['dead', 'done of late', 'waiting'])
      await payload.db.deleteMany({ collection: jobsSlug, where: {} })
    })

    it('stays where the clock seems to be days ahead, and goes with the next night', async () => {
      await payload.db.deleteMany({ collection: webhookCallsSlug, where: {} })
      await payload.db.deleteMany({ collection: jobsSlug, where: {} })
      await put(webhookCallsSlug, { key: 'old', at: ago(1) })
      const failed = { state: 'dead', dueAt: ago(1), finishedAt: ago(1), isScheduled: true }
      await put(jobsSlug, { kind: eraseOverdue.name, attempts: 4, ...failed })
      await inTransaction(payload, (req) => planScheduled(req, [eraseOverdue], new Date()))
      const workAt = async (now: Date): Promise<Date | null> => {
        const lease = await takeLease(payload, ordinaryQueue, now, dayMs)
        if (!lease) throw new Error('Somebody holds the lease')
        const office = { payload, kinds: [eraseOverdue], clock: () => now }
        const next = await workOff(office, lease, new AbortController().signal)
        await releaseLease(payload, lease)
        return next
      }
      const states = async () => (await rows(jobsSlug, 'state')).toSorted()

      await workAt(new Date(Date.now() + 400 * dayMs))
      expect(await rows(webhookCallsSlug, 'key')).toEqual(['old'])
      expect(await states()).toEqual(['dead', 'dropped', 'waiting'])
      const night = await workAt(new Date())
      expect(night?.getTime()).toBeLessThan(Date.now() + 1.1 * dayMs)
      await workAt(night ?? new Date())
      expect(await rows(webhookCallsSlug, 'key')).toEqual([])
      expect(await states()).toEqual(['done', 'dropped', 'dropped', 'waiting'])
      await payload.db.deleteMany({ collection: jobsSlug, where: {} })
    })

    it('are sessions that ended, of people who never came back; the account is as it was', async () => {
      const data = { email: `${crypto.randomUUID()}@example.org`, password: 'patru cuvinte alese' }
      const { id } = await payload.create({
        collection: 'users',
        data: { ...data, name: 'Maria', roles: ['editor'] },
      })
      const { token } = await payload.login({ collection: 'users', data })
      expect(token).toBeTruthy()
      const read = () =>
        payload.db.findOne<{
          id: string
          sessions: { expiresAt: string }[]
          updatedAt: string
          hash: string
        }>({
          collection: 'users',
          where: { id: { equals: id } },
        })
      const before = await read()
      const over = { id: crypto.randomUUID(), createdAt: ago(3), expiresAt: ago(2) }
      const sessions = [over, ...(before?.sessions ?? [])]
      await payload.db.updateOne({
        collection: 'users',
        id,
        data: { sessions, updatedAt: before?.updatedAt },
      })
      expect((await read())?.sessions).toHaveLength(2)
      await run(eraseOverdue)
      expect(await read()).toEqual(before)
    })

    it('are publishers that another one replaced, never the last', async () => {
      await payload.db.deleteMany({ collection: publishersSlug, where: {} })
      const seen = (publisher: string, days: number) =>
        inTransaction(payload, (req) => saveState(req, stateOf(publisher), new Date(ago(days))))
      await seen('web-1', 91)
      await run(eraseOverdue)
      expect(await rows(publishersSlug, 'publisher')).toEqual(['web-1'])
      await seen('web-2', 1)
      // What an older version said, which this one cannot read.
      const publisher = 'web-0'
      await put(publishersSlug, { publisher, state: { publisher }, lastSeen: ago(91) })
      await run(eraseOverdue)
      expect(await rows(publishersSlug, 'publisher')).toEqual(['web-2'])
      await payload.db.deleteMany({ collection: publishersSlug, where: {} })
    })

    it('are the names on the list of an event, 90 days after it, or once it is gone', async () => {
      const put = async (event: string, name: string) => {
        await payload.db.create({ collection: attendancesSlug, data: { event, name } })
      }
      const held = async (days: number) => {
        const data = { title: 'Conferință', startsAt: ago(days) }
        const row: unknown = await payload.db.create({ collection: 'events', data })
        return z.object({ id: z.string() }).parse(row).id
      }
      const gone = await held(1)
      await put(await held(91), 'long ago')
      await put(await held(89), 'of late')
      await put(gone, 'of none')
      await payload.delete({ collection: 'events', id: gone })
      await run(eraseOverdue)
      expect(await rows(attendancesSlug, 'name')).toEqual(['of late'])
    })

    it('is what lies in the trash for a year and never was public', async () => {
      const never = await release('Niciodată public')
      const recent = await release('Aruncat de curând')
      const once = await release('A fost public', 'published')
      const trash = (id: string, days: number) =>
        payload.update({ collection, id, data: { deletedAt: ago(days) } })
      await trash(never.id, 366)
      await trash(recent.id, 364)
      await trash(once.id, 366)
      const before = await rows(registerSlug, 'number')
      await run(eraseOverdue)
      const left = await rows(collection, 'id')
      expect([never, recent, once].map(({ id }) => left.includes(id))).toEqual([false, true, true])
      expect(await rows(registerSlug, 'number')).toEqual(before)
      // What is left is left for good, and costs no turn night after night.
      const forNothing = () => Promise.reject(new Error('A turn for nothing'))
      await eraseTrash(workAt(payload, new Date(), { turn: forNothing }))
      const { totalDocs } = await payload.db.countVersions({
        collection,
        where: { parent: { equals: never.id } },
      })
      expect(totalDocs).toBe(0)
    })
  })

  it('drops drafts that were replaced two years ago, and nothing that was public or is the newest', async () => {
    const { id } = await release('Prima ciornă')
    const save = (title: string, status: 'draft' | 'published') =>
      payload.update({
        collection,
        id,
        data: { title, _status: status },
        draft: status === 'draft',
      })
    await save('Public', 'published')
    for (const title of ['A doua', 'A treia', 'Ultima']) await save(title, 'draft')
    const where = { parent: { equals: id } }
    const titles = async () => {
      const { docs } = await payload.findVersions({
        collection,
        where,
        sort: 'createdAt',
        pagination: false,
      })
      return docs.map(({ version }) => version.title)
    }
    expect(await titles()).toEqual(['Prima ciornă', 'Public', 'A doua', 'A treia', 'Ultima'])
    const inYears = (days: number) => new Date(Date.now() + days * dayMs)
    await run(dropOldVersions, inYears(729))
    expect(await titles()).toHaveLength(5)
    await run(dropOldVersions, inYears(731))
    expect(await titles()).toEqual(['Public', 'Ultima'])
    expect((await payload.findByID({ collection, id })).title).toBe('Public')
    expect((await payload.findByID({ collection, id, draft: true })).title).toBe('Ultima')
  })

  it('verifies the register as npm run verify does: heals, or fails at the row where the chain breaks', async () => {
    const { id } = await release('Cineva scrie pe lângă', 'published')
    const req = await createLocalReq({}, payload)
    await payload.db.updateOne({ collection, id, data: { _status: 'draft' }, req })
    const before = await rows(registerSlug, 'number')
    const lost = () => Promise.reject(new LeaseLost())
    await expect(run(nightlySweep, new Date(), lost)).rejects.toThrow(LeaseLost)
    expect(await rows(registerSlug, 'number')).toEqual(before)
    await run(nightlySweep)
    expect(await rows(registerSlug, 'number')).toHaveLength(before.length + 1)

    const first = await payload.db.findOne<{ id: string; actor: string }>({
      collection: registerSlug,
      where: { number: { equals: 1 } },
    })
    if (!first) throw new Error('The register is empty')
    const write = (actor: string) =>
      payload.db.updateOne({ collection: registerSlug, id: first.id, data: { actor }, req })
    await write('users/nimeni')
    await expect(run(nightlySweep)).rejects.toThrow('The chain of the register is broken at row 2')
    await write(first.actor)
    await run(nightlySweep)
  })

  it('is all of it planned for the hours before the publisher compares its files', () => {
    // People are written to in the morning, and the press is read before.
    const reminders = [remindOfCases, remindOfProofs, remindOfAsks]
    const byDay = [queueDigests, ...reminders, sendReviewJob, readFeeds()]
    const names = new Set(byDay.map(({ name }) => name))
    const times = ordinaryKinds.flatMap(({ name, every }) =>
      every && !names.has(name) ? [every.hour * 60 + every.minute] : [],
    )
    expect(times.every((minutes) => minutes > 60 && minutes < 180)).toBe(true)
    expect(new Set(times).size).toBe(times.length)
  })
}

const stateOf = (publisher: string) =>
  quietPublisher({ publisher, at: new Date().toISOString(), row: 1 })
