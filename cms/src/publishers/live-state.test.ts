import type { RegisterRow } from '@avizier/shared/register'
import { expect, it } from 'vitest'
import { liveState } from './live-state.ts'

const row: RegisterRow = {
  number: 7,
  at: '2026-11-23T08:00:00.000Z',
  actor: 'system',
  collection: 'press-releases',
  subject: '1',
  event: 'published',
  path: '/comunicate/2026/11/pod/',
  snapshot: null,
  snapshotHash: null,
  previousHash: '0'.repeat(64),
  note: null,
  isMajor: true,
}
const steps = {
  seenAt: '2026-11-23T08:00:00.030Z',
  renderedAt: '2026-11-23T08:00:00.190Z',
  at: '2026-11-23T08:00:00.360Z',
  reportedAt: '2026-11-23T08:00:00.400Z',
}
const now = new Date('2026-11-23T08:01:00.000Z')
const site = 'https://stiri.example.org'

it('keeps the way of a publication, and none of it where a step was not kept', () => {
  expect(liveState(row, steps, null, now, site).timings).toEqual({
    savedAt: row.at,
    seenAt: steps.seenAt,
    renderedAt: steps.renderedAt,
    writtenAt: steps.at,
    reportedAt: steps.reportedAt,
  })
  expect(liveState(row, { ...steps, seenAt: null }, null, now, site).timings).toBeNull()
  expect(liveState(row, null, null, now, site)).toMatchObject({ state: 'waiting', timings: null })
})

it('tells why its page cannot be made', () => {
  const why = { error: 'TypeError', since: row.at, attempts: 2 }
  const failing = { url: row.path ?? '', ...why }
  expect(liveState(row, steps, failing, now, site).failing).toEqual(why)
})
