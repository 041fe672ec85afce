import { readdir } from 'node:fs/promises'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dirOf, keepFiles } from '../../cms/src/collections/stored-files/private/files-of.ts'
import { openSentFile } from '../../cms/src/collections/stored-files/private/open-sent-file.ts'
import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import { unfinishedJobs } from '../../cms/src/jobs/store.ts'
import { workAt } from '../../cms/src/jobs/testing.ts'
import { mailsSlug } from '../../cms/src/mail/slugs.ts'
import { readFeedsName } from '../../cms/src/monitoring/ask-to-read.ts'
import { cuttingsWhere } from '../../cms/src/monitoring/cuttings-store.ts'
import type { FeedAnswer } from '../../cms/src/monitoring/feeds/fetch-feed.ts'
import { readFeeds } from '../../cms/src/monitoring/read-feeds.ts'
import { sendReviewName } from '../../cms/src/monitoring/review/ask-to-send.ts'
import { sendReviewJob } from '../../cms/src/monitoring/review/send-review-job.ts'
import { sentReviews } from '../../cms/src/monitoring/review/store.ts'
import { cuttingScans, scanLinks } from '../../cms/src/monitoring/scans.ts'
import { nextDue } from '../../cms/src/monitoring/sources-store.ts'
import { eraseRows } from '../../cms/src/upkeep/erase-rows.ts'
import { kept, overdueRows } from '../../cms/src/upkeep/kept-how-long.ts'
import { pdf } from './files.ts'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'

/** What every database must do for the monitoring of the press; run once for each. */
export function monitoringContract(databaseUrl: () => string | undefined): void {
  describe('the monitoring of the press', () => monitoring(databaseUrl))
}

const item = (title: string, path: string, text = '') =>
  `<item><title>${title}</title><link>https://gazeta.exemplu.ro/${path}</link><description>${text}</description></item>`
const feed = (...items: string[]): FeedAnswer => ({
  outcome: 'read',
  bytes: Buffer.from(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`),
  contentType: null,
  ...{ etag: '"1"', lastModified: null, movedTo: null },
})
const flood =
  'Strada Teilor este inundată de azi-noapte, după ce o conductă a cedat. Echipele lucrează, iar traficul este oprit între piață și pod până la noi ordine.'

function monitoring(databaseUrl: () => string | undefined): void {
  let newsroom: TestNewsroom
  let payload: Payload
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    payload = newsroom.payload
  })
  afterAll(() => newsroom.close())

  const read = (answers: Readonly<Record<string, FeedAnswer>>, now: Date) =>
    readFeeds(({ url }) =>
      Promise.resolve(answers[url] ?? { outcome: 'unchanged', movedTo: null }),
    ).run(workAt(payload, now))
  const source = async (name: string, more: object = {}) => {
    const url = `https://${name}.exemplu.ro/feed`
    const data = { name, medium: 'online' as const, url, keepsAll: true, ...more }
    return { url, id: (await payload.create({ collection: 'press-sources', data })).id }
  }
  const all = async () => cuttingsWhere(await createLocalReq({}, payload), {}, { sort: 'title' })
  const waiting = async (name: string) =>
    (await unfinishedJobs(payload, [{ name }])).filter(({ isScheduled }) => !isScheduled)

  it('keeps an article once, tells a story by several together, and outlives what rules name', async () => {
    const topic = await payload.create({
      collection: 'topics',
      data: { name: 'Drumuri', slug: 'drumuri' },
    })
    const department = await payload.create({
      collection: 'departments',
      data: { name: 'Drumuri', slug: 'drumuri' },
    })
    await payload.create({
      collection: 'monitoring-rules',
      data: {
        ...{ name: 'Străzi', phrases: 'strada teilor' },
        ...{ topic: topic.id, department: department.id },
      },
    })
    const [first, second] = [await source('gazeta'), await source('agentia', { keepsAll: false })]
    // Two changes asked for one reading.
    expect(await waiting(readFeedsName)).toHaveLength(1)
    const now = new Date(Date.now() + 1000)
    const answers = {
      [first.url]: feed(item('Apa a inundat strada Teilor', '1', flood), item('Altceva', '2')),
      [second.url]: feed(
        item('STRADA TEILOR inundata de apa', '3', flood),
        item('Apa a inundat strada Teilor', '1?utm_source=a'),
        item('Fotbal', '4'),
      ),
    }
    await read(answers, now)
    await read(answers, new Date(now.getTime() + 3_600_000))
    const found = await all()
    expect(found.map(({ title, outlet, state }) => [title, outlet, state])).toEqual([
      ['Altceva', 'gazeta', 'new'],
      ['Apa a inundat strada Teilor', 'gazeta', 'new'],
      ['STRADA TEILOR inundata de apa', 'agentia', 'new'],
    ])
    const [other, told, again] = found
    expect(told).toMatchObject({ topic: topic.id, department: department.id })
    expect([again?.story, other?.story === told?.story]).toEqual([told?.story, false])
    await payload.delete({ collection: 'monitoring-rules', where: { name: { exists: true } } })
    await payload.delete({ collection: 'topics', id: topic.id })
    await payload.delete({ collection: 'departments', id: department.id })
    await payload.delete({ collection: 'press-sources', id: first.id })
    expect((await all()).map(({ title }) => title)).toEqual(found.map(({ title }) => title))
  })

  it('a source that is gone for good is asked no more, until it has another feed', async () => {
    const gone = await source('gata')
    const now = new Date(Date.now() + 1000)
    await read({ [gone.url]: { outcome: 'gone' } }, now)
    const stored = await payload.findByID({ collection: 'press-sources', id: gone.id })
    expect([stored.isFine, stored.answer?.slice(0, 22)]).toEqual([
      false,
      'Site-ul a închis fluxul'.slice(0, 22),
    ])
    const url = 'https://gata.exemplu.ro/nou'
    await payload.update({ collection: 'press-sources', id: gone.id, data: { url } })
    const due = await inTransaction(payload, nextDue)
    expect(due && due.getTime() <= Date.now()).toBe(true)
    await payload.update({ collection: 'press-sources', id: gone.id, data: { isActive: false } })
  })

  it('two articles at one address are refused beside the field, by hand as well', async () => {
    const data = {
      ...{
        title: 'Interviu',
        outlet: 'Radio',
        medium: 'radio' as const,
        state: 'relevant' as const,
      },
      ...{ publishedAt: new Date().toISOString(), url: 'http://www.gazeta.exemplu.ro/1/' },
    }
    await expect(payload.create({ collection: 'cuttings', data })).rejects.toThrow('deja în listă')
    // Without an address none is the other.
    await payload.create({ collection: 'cuttings', data: { ...data, url: null } })
    await payload.create({ collection: 'cuttings', data: { ...data, url: null, title: 'Altul' } })
  })

  it('a page that was scanned goes with its cutting, by hand and by its time', async () => {
    const page = await pdf('pagina.pdf')
    const cutting = async (title: string) => {
      const data = { title, outlet: 'Făclia', medium: 'print' as const, state: 'new' as const }
      const publishedAt = new Date().toISOString()
      const { id } = await payload.create({
        collection: 'cuttings',
        data: { ...data, publishedAt },
      })
      const rules = { stem: 'pagina', takesRecordings: false, instead: '' }
      const opened = await openSentFile(page, rules)
      await inTransaction(payload, (req) => keepFiles(req, cuttingScans, id, [opened]))
      return id
    }
    const onDisk = async () => (await readdir(dirOf(payload, cuttingScans))).length
    const [one, two] = [await cutting('Una'), await cutting('Alta')]
    const links = await scanLinks(await createLocalReq({}, payload), [one, two])
    expect([...links.keys()].toSorted()).toEqual([one, two].toSorted())
    await payload.delete({ collection: 'cuttings', id: one })
    expect(await onDisk()).toBe(1)
    const late = new Date(Date.now() + kept.passedOverCuttingsMs + 1000)
    for (const overdue of overdueRows(late))
      if (overdue.collection === 'cuttings') await eraseRows(workAt(payload, late), overdue)
    expect([await onDisk(), (await all()).some(({ id }) => id === two)]).toEqual([0, false])
  })

  it('the review goes out once at its time, with what was marked', async () => {
    const settings = {
      recipients: 'cabinet@primaria.exemplu.ro',
      sentAt: '8:30',
      onWorkingDays: false,
    }
    await payload.updateGlobal({ slug: 'review-settings', data: settings })
    const [planned] = await waiting(sendReviewName)
    const due = new Date(planned?.dueAt ?? '')
    await sendReviewJob.run(workAt(payload, due))
    await sendReviewJob.run(workAt(payload, new Date(due.getTime() + 1000)))
    const { docs } = await payload.find({
      collection: mailsSlug,
      where: { purpose: { equals: 'review' } },
      overrideAccess: true,
    })
    expect(docs.map(({ to }) => to)).toEqual(['cabinet@primaria.exemplu.ro'])
    const req = await createLocalReq({}, payload)
    const [sent] = await sentReviews(req, 5)
    expect([sent?.number, sent?.sentTo]).toEqual([1, 1])
    const inIt = (await all()).filter(({ review }) => review === sent?.id)
    expect(inIt.map(({ title }) => title)).toEqual(['Altul', 'Interviu'])
    expect(await waiting(sendReviewName)).toHaveLength(1)
    await payload.updateGlobal({ slug: 'review-settings', data: { ...settings, sentAt: '' } })
    expect(await waiting(sendReviewName)).toHaveLength(0)
  })
}
