import { describe, expect, it } from 'vitest'
import type { RegisterRow } from '@avizier/shared/register'
import { newsInPeriod } from './period.ts'

let number = 0
const row = (subject: string, event: RegisterRow['event'], more: Partial<RegisterRow> = {}) => ({
  number: (number += 1),
  at: '2026-11-29T08:00:00.000Z',
  actor: 'users/1',
  collection: 'press-releases' as const,
  subject,
  event,
  path: `/comunicate/2026/11/${subject}/`,
  snapshot: {},
  snapshotHash: null,
  previousHash: '',
  note: null,
  isMajor: false,
  ...more,
})
const told = (...rows: RegisterRow[]) =>
  newsInPeriod(rows).map(({ subject, event, note }) => `${subject} ${event} ${note ?? ''}`.trim())

describe('the news of a period', () => {
  it('are what is public at its end, each document once', () => {
    expect(
      told(
        row('a', 'published'),
        row('b', 'published'),
        row('a', 'corrected', { note: 'Era greșit.' }),
        row('b', 'withdrawn'),
        row('c', 'withdrawn'),
        row('c', 'published'),
      ),
    ).toEqual(['a published', 'c published'])
  })

  it('of what was public before are what the office says of it', () => {
    expect(
      told(
        row('a', 'corrected', { note: 'Era greșit.' }),
        row('a', 'updated'),
        row('b', 'updated'),
        row('c', 'updated', { isMajor: true, note: 'Alt termen.' }),
        row('d', 'referenced'),
      ),
    ).toEqual(['a corrected Era greșit.', 'c updated Alt termen.'])
  })

  it('leave out what has no page, and parts of a whole', () => {
    expect(
      told(
        row('a', 'published', { collection: 'media', path: null }),
        row('b', 'published', { collection: 'journal-articles' }),
        row('c', 'published', { collection: 'topics', path: '/teme/c/' }),
      ),
    ).toEqual([])
  })
})
