import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBareSite } from './bare-site.ts'
import type { Sequence } from './events.ts'
import { followSequence, noFigures } from './follow-sequence.ts'

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'avizier-crash-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

// A batch with one new document intends and settles four times: its documents, its lists, what is removed, then stare.json.
const windows = [
  { step: 'intend', nth: 1 },
  { step: 'intend', nth: 2 },
  { step: 'intend', nth: 3 },
  { step: 'intend', nth: 4 },
  { step: 'settle', nth: 1 },
  { step: 'settle', nth: 2 },
  { step: 'settle', nth: 3 },
  { step: 'settle', nth: 4 },
  { step: 'settlePrecompressed', nth: 1 },
  { step: 'clearJournal', nth: 1 },
  { step: 'setLive', nth: 1 },
  { step: 'mkdir', nth: 1 },
  { step: 'open', nth: 1 },
  { step: 'link', nth: 1 },
  { step: 'rename', nth: 1 },
  { step: 'rename', nth: 9 },
  // Precompressed files by then.
  { step: 'rename', nth: 40 },
  { step: 'rm', nth: 1 },
] as const
const crashes = windows.flatMap((window) => [
  { ...window, when: 'before' } as const,
  { ...window, when: 'after' } as const,
])

/** A seed whose document brings a picture and a PDF of its own, so that files come and go with it. */
const withOwnFiles = 3

describe('a publisher that dies', () => {
  it.each(crashes)('$when „$step” number $nth leaves nothing wrong behind', async (crash) => {
    const sequence: Sequence = {
      start: '2026-03-19T07:00:00.000Z',
      batches: [
        {
          events: [{ kind: 'publish', collection: 'press-releases', seed: 1 }],
          end: { kind: 'finishes' },
        },
        {
          events: [{ kind: 'publish', collection: 'press-releases', seed: withOwnFiles }],
          end: { kind: 'dies', ...crash },
        },
        // While it was down, what it had begun to publish was withdrawn.
        { events: [{ kind: 'withdraw', pick: 0 }], end: { kind: 'finishes' } },
      ],
    }
    const figures = noFigures()
    await followSequence(
      sequence,
      path.join(scratch, Object.values(crash).join('-')),
      openBareSite,
      figures,
    )
    expect(figures).toMatchObject({ stopped: 1, fullBuilds: 2 })
  })
})
