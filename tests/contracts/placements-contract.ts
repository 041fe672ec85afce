import { readdir } from 'node:fs/promises'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dirOf, keepFiles } from '../../cms/src/collections/stored-files/private/files-of.ts'
import { openSentFile } from '../../cms/src/collections/stored-files/private/open-sent-file.ts'
import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import { loadReported } from '../../cms/src/placements/load-report.ts'
import { remind } from '../../cms/src/placements/remind-of-proofs.ts'
import { reportOf } from '../../cms/src/placements/report.ts'
import { spotFiles } from '../../cms/src/placements/spots.ts'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'
import { lexical } from '../support/lexical.ts'

/** What every database must do for placements; run once for each. */
export function placementsContract(databaseUrl: () => string | undefined): void {
  describe('placements', () => placements(databaseUrl))
}

function placements(databaseUrl: () => string | undefined): void {
  let newsroom: TestNewsroom
  let payload: Payload
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    payload = newsroom.payload
  })
  afterAll(() => newsroom.close())

  const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T10:00:00.000Z`
  const rule = (from: number, to: number) => ({
    ...{ from: day(from), to: day(to), rhythm: 'daily' as const },
    ...{ weekdays: ['monday', 'tuesday'] as const, hours: ['7:40', '17:20'] },
  })
  const appearancesOf = async (id: string) =>
    (
      await payload.find({
        collection: 'appearances',
        where: { placement: { equals: id } },
        sort: 'startsAt',
        pagination: false,
        depth: 0,
      })
    ).docs

  it('are appearances, which follow the rules and are told of once', async () => {
    const chief = { email: 'sef@exemplu.ro', name: 'Șef', password: 'patru cuvinte alese' }
    await payload.create({ collection: 'users', data: { ...chief, roles: ['chief'] } as never })
    const campaign = await payload.create({
      collection: 'campaigns',
      data: { title: 'Apă', lead: 'L', body: lexical('T'), startsOn: day(1) },
      draft: true,
    })
    const data = {
      ...{ title: 'Spot', medium: 'radio', outlet: 'Radio Cetate', campaign: campaign.id },
      cost: { bani: 10_000, per: 'contract', vatRate: '21', includesVat: false },
      series: [rule(2, 10)],
    }
    const { id } = await payload.create({ collection: 'placements', data: data as never })
    const made = await appearancesOf(id)
    expect(made.map(({ startsAt }) => startsAt)).toEqual([
      '2026-11-02T05:40:00.000Z',
      '2026-11-02T15:20:00.000Z',
      '2026-11-03T05:40:00.000Z',
      '2026-11-03T15:20:00.000Z',
      '2026-11-09T05:40:00.000Z',
      '2026-11-09T15:20:00.000Z',
      '2026-11-10T05:40:00.000Z',
      '2026-11-10T15:20:00.000Z',
    ])
    const [first] = made
    await payload.update({
      collection: 'appearances',
      id: first?.id ?? '',
      data: { appearedAt: '2026-11-02T05:41:00.000Z' },
    })
    await payload.update({
      collection: 'placements',
      id,
      data: { outlet: 'Radio Turn', series: [rule(2, 3)] } as never,
    })
    const kept = await appearancesOf(id)
    expect(kept.map((each) => [each.id, each.outlet])).toEqual(
      made.slice(0, 4).map((each) => [each.id, 'Radio Turn']),
    )
    await expect(
      payload.update({ collection: 'placements', id, data: { series: [rule(9, 10)] } as never }),
    ).rejects.toThrow()

    const tell = (at: string) => inTransaction(payload, (req) => remind(req, new Date(at)))
    // Twelve hours after the second of the third day's two.
    expect(await tell('2026-11-04T03:19:59.000Z')).toBe(2)
    expect(await tell('2026-11-04T03:20:00.000Z')).toBe(1)
    expect(await tell('2026-11-05T03:20:00.000Z')).toBe(0)
    const { docs } = await payload.find({ collection: 'mails', sort: 'queuedAt' })
    expect(docs.map(({ to, subject }) => [to, subject])).toEqual([
      [chief.email, '2 apariții fără dovadă'],
      [chief.email, 'O apariție fără dovadă'],
    ])

    const now = new Date('2026-11-05T03:20:00.000Z')
    const asked = { campaign: campaign.id, from: null, to: null }
    const reports = await inTransaction(payload, async (req) =>
      reportOf(await loadReported(req, asked, { hasCosts: true, now })),
    )
    expect(reports).toMatchObject([
      {
        campaign: { id: campaign.id, title: 'Apă' },
        total: {
          ...{ planned: 4, appeared: 1, missed: 0, overdue: 3 },
          ordered: { net: 10_000, gross: 12_100 },
          delivered: { net: 2500, gross: 3025 },
        },
      },
    ])
  })

  it('a spot goes with its placement, bytes and all', async () => {
    const data = { title: 'Spot', medium: 'radio', outlet: 'Radio', series: [rule(2, 3)] }
    const { id } = await payload.create({ collection: 'placements', data: data as never })
    const mp3 = { name: 'spot.mp3', data: Buffer.from('ID3\u0004 a recording') }
    const opened = await openSentFile(mp3, { stem: 'spot', takesRecordings: true, instead: '' })
    await inTransaction(payload, (req) => keepFiles(req, spotFiles, id, [opened]))
    const onDisk = () => readdir(dirOf(payload, spotFiles))
    expect(await onDisk()).toEqual([opened.toStore.file.source])
    await payload.delete({ collection: 'placements', id })
    expect(await onDisk()).toEqual([])
  })
}
