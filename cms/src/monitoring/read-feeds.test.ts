import { minuteMs } from '@avizier/shared/dates'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openHouse, type House } from '../doors/test-house.ts'
import { takeLease } from '../jobs/lease.ts'
import { ordinaryQueue } from '../jobs/slugs.ts'
import { unfinishedJobs } from '../jobs/store.ts'
import { workOff } from '../jobs/work-off.ts'
import { readFeedsName } from './ask-to-read.ts'
import { fetchFeed } from './feeds/fetch-feed.ts'
import { readFeeds } from './read-feeds.ts'
import { cuttingsSlug, monitoringRulesSlug, pressSourcesSlug } from './slugs.ts'
import { serveFeeds, testFeeds } from './test-feeds.ts'

let house: House
let served: Awaited<ReturnType<typeof serveFeeds>>
beforeAll(async () => {
  house = await openHouse()
  served = await serveFeeds()
})
afterAll(async () => {
  served.close()
  await house.close()
})

const firstReading = new Date('2026-11-24T08:00:00.000Z')

/** Runs what is due at a time, as the newsroom's own runner does. */
async function readAt(clock: Date): Promise<void> {
  const lease = await takeLease(house.payload, ordinaryQueue, clock, 5 * minuteMs)
  if (!lease) throw new Error('Somebody else runs the jobs of this test')
  const kind = readFeeds((known) => fetchFeed(known, served.network))
  const office = { payload: house.payload, kinds: [kind], clock: () => clock }
  await workOff(office, { ...lease, expiresAt: clock }, new AbortController().signal)
}

async function state() {
  const asked = { pagination: false, depth: 0, sort: 'title' } as const
  const sources = await house.payload.find({ collection: pressSourcesSlug, ...asked, sort: 'name' })
  const found = await house.payload.find({ collection: cuttingsSlug, ...asked })
  return new Map(
    sources.docs.map((source) => [
      source.name,
      {
        said: (source.answer ?? '').replace(served.origin, 'ORIGIN'),
        kept: found.docs.filter((each) => each.source === source.id).map(({ title }) => title),
      },
    ]),
  )
}

it('thirty and more feeds with every fault: what is kept, once, and what is said of each source', async () => {
  expect(testFeeds.length).toBeGreaterThanOrEqual(30)
  await house.payload.create({
    collection: monitoringRulesSlug,
    data: { name: 'Primăria', phrases: 'primăria' },
  })
  for (const [place, { name, path }] of testFeeds.entries()) {
    const url = path.startsWith('/') ? served.origin + path : path
    const data = { name: `Ziarul cu ${name}`, medium: 'online' as const, url }
    const { id } = await house.payload.create({ collection: pressSourcesSlug, data })
    // As if they had been added just before, one after the other.
    const nextAt = new Date(firstReading.getTime() - minuteMs + place).toISOString()
    await house.payload.db.updateOne({ collection: pressSourcesSlug, id, data: { nextAt } })
  }
  const told = (which: 0 | 1) =>
    Object.fromEntries(
      testFeeds.map(({ name, said, kept }) => [`Ziarul cu ${name}`, { said: said[which], kept }]),
    )
  const [job] = await unfinishedJobs(house.payload, [{ name: readFeedsName }])
  await house.payload.db.updateOne({
    collection: 'jobs',
    id: job?.id ?? '',
    data: { dueAt: firstReading.toISOString() },
  })
  await readAt(firstReading)
  expect(Object.fromEntries(await state())).toEqual(told(0))
  served.asked.length = 0
  const later = new Date(firstReading.getTime() + 21 * minuteMs)
  await readAt(later)
  expect(Object.fromEntries(await state())).toEqual(told(1))
  // Sites that asked for a pause, or for none at all any more, were left alone.
  expect(served.asked).not.toContain('/429')
  expect(served.asked).not.toContain('/410')
})
