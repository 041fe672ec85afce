import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRow } from '../../cms/src/register/rows.ts'
import { registerSlug } from '../../cms/src/register/slugs.ts'
import type { PublishWay } from '../../cms/src/reports/how-published.ts'
import { publishReport, type AskedToPublish } from '../../cms/src/reports/publish-report.ts'
import { publishedReport } from '../../cms/src/reports/published-report.ts'
import { deskSettingsSlug } from '../../cms/src/workflow/slugs.ts'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'

/** What every database must do where a yearly report is published; run once for each. */
export function reportsContract(databaseUrl: () => string | undefined): void {
  describe('a yearly report', () => reports(databaseUrl))
}

const now = new Date('2026-11-29T12:00:00.000Z')
const asked: AskedToPublish = {
  ...{ name: 'transparency', year: 2025, written: {} },
  ...{ seen: null, note: null },
}

function reports(databaseUrl: () => string | undefined): void {
  let newsroom: TestNewsroom
  let payload: Payload
  let chief: object
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    payload = newsroom.payload
    const data = { email: 'sef@exemplu.ro', name: 'Șef', password: 'patru cuvinte alese' }
    chief = await payload.create({
      collection: 'users',
      data: { ...data, roles: ['chief'] } as never,
    })
  })
  afterAll(() => newsroom.close())

  const asChief = () =>
    createLocalReq({ user: { ...chief, collection: 'users' } as never }, payload)
  const publish = async (way: PublishWay, more: Partial<AskedToPublish> = {}) =>
    publishReport(await asChief(), way, { ...asked, ...more }, now)
  const events = async () => {
    const { docs } = await payload.find({
      collection: registerSlug,
      sort: 'number',
      pagination: false,
    })
    return docs
      .map(readRow)
      .filter(({ collection }) => collection === 'announcements' || collection === 'documents')
      .map(({ collection, event }) => `${collection} ${event}`)
  }
  const files = async () => {
    const dir = path.join(newsroom.settings.dataDir, 'uploads', 'documents')
    const names = existsSync(dir) ? await readdir(dir, { recursive: true }) : []
    return names.filter((name) => name.endsWith('.pdf'))
  }

  it('that is refused leaves nothing: no announcement, no document, no file, no row', async () => {
    await expect(publish('publish-urgently')).rejects.toThrow('Scrieți de ce nu așteaptă')
    for (const collection of ['announcements', 'documents'] as const)
      expect((await payload.count({ collection })).totalDocs).toBe(0)
    expect(await files()).toEqual([])
    expect(await events()).toEqual([])
  })

  it('is published once by two at once, and corrected by what was counted since', async () => {
    await payload.updateGlobal({ slug: deskSettingsSlug, data: { fourEyes: false } })
    const done = await Promise.all([publish('publish'), publish('publish')])
    expect(done.toSorted()).toEqual([false, true])
    expect(await events()).toEqual(['announcements published', 'documents referenced'])
    expect(await files()).toHaveLength(1)

    const published = await publishedReport(await asChief(), 'transparency', 2025)
    const seen = published?.desk.standing.revision ?? null
    const written = { participants: '120' }
    await expect(publish('publish', { written, seen: null })).rejects.toThrow('Între timp')
    expect(await publish('publish', { written, seen })).toBe(true)
    expect(await events()).toEqual([
      'announcements published',
      'documents referenced',
      'announcements corrected',
      'documents referenced',
      'documents withdrawn',
    ])
    const again = await publishedReport(await asChief(), 'transparency', 2025)
    expect(again).toMatchObject({
      id: published?.id,
      corrections: [
        {
          wrong: 'Dezbateri și ședințe, Participanți la dezbateri și ședințe: nu era în raport',
          right: 'Dezbateri și ședințe, Participanți la dezbateri și ședințe: 120',
          at: now.toISOString(),
        },
      ],
      desk: { standing: { state: 'corrected', isNewestLive: true } },
    })
  })
}
