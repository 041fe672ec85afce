import type { NewsroomEvent, Sequence } from './events.ts'

/** A sequence whose publisher finishes after each of these. */
const finishing = (start: string, batches: NewsroomEvent[][]): Sequence => ({
  start,
  batches: batches.map((events) => ({ events, end: { kind: 'finishes' } })),
})

/**
 * Sequences that once broke the public folder, would be the first to, or tell of a dependency that random ones meet too
 * seldom: they run always, before the random ones.
 * A counter-example that fast-check prints is pasted here as it is, under a name that says what it is about.
 */
export const keptSequences: Record<string, Sequence> = {
  'published, killed before it is settled, withdrawn': {
    start: '2026-03-19T07:00:00.000Z',
    batches: [
      {
        events: [{ kind: 'publish', collection: 'press-releases', seed: 3 }],
        end: { kind: 'finishes' },
      },
      {
        events: [{ kind: 'publish', collection: 'press-releases', seed: 5 }],
        end: { kind: 'dies', step: 'settle', nth: 1, when: 'before' },
      },
      { events: [{ kind: 'withdraw', pick: 0 }], end: { kind: 'finishes' } },
    ],
  },
  'an issue is withdrawn and restored while its article is withdrawn': {
    start: '2026-12-31T20:00:00.000Z',
    batches: [
      {
        events: [
          { kind: 'publish', collection: 'journal-issues', seed: 1 },
          { kind: 'publish', collection: 'journal-articles', seed: 2 },
          { kind: 'publish', collection: 'journal-articles', seed: 4 },
        ],
        end: { kind: 'finishes' },
      },
      { events: [{ kind: 'withdraw', pick: 2 }], end: { kind: 'finishes' } },
      {
        events: [
          { kind: 'withdraw', pick: 0 },
          { kind: 'restore', pick: 1 },
        ],
        end: { kind: 'dies', step: 'rename', nth: 3, when: 'after' },
      },
      { events: [{ kind: 'restore', pick: 0 }], end: { kind: 'finishes' } },
    ],
  },
  'a leaflet that a redirect leads to is withdrawn, moves elsewhere, comes back, and goes for good':
    finishing('2026-03-19T07:00:00.000Z', [
      // From /vechi/1.html to the leaflet.
      [
        { kind: 'publish', collection: 'leaflets', seed: 1 },
        { kind: 'redirect', seed: 94 },
      ],
      // From the leaflet's address elsewhere: a chain.
      [
        { kind: 'withdraw', pick: 0 },
        { kind: 'redirect', seed: 16 },
      ],
      [{ kind: 'restore', pick: 0 }],
      [{ kind: 'withdraw', pick: 0 }],
      [{ kind: 'unredirect', pick: 0 }],
      [{ kind: 'unredirect', pick: 0 }],
    ]),
  'days to a deadline are counted across the night when clocks go back': finishing(
    '2026-10-24T19:30:00.000Z',
    [
      [
        { kind: 'publish', collection: 'debate-notices', seed: 1 },
        { kind: 'publish', collection: 'campaigns', seed: 2 },
        { kind: 'publish', collection: 'announcements', seed: 3 },
      ],
      ...[2, 1, 1, 1, 22, 24].map((hours): NewsroomEvent[] => [{ kind: 'wait', hours }]),
    ],
  ),
  'a department has its first document of another year: the page of the year before leads there':
    finishing('2026-12-31T20:00:00.000Z', [
      [
        { kind: 'publish', collection: 'leaflets', seed: 7402 },
        { kind: 'publish', collection: 'leaflets', seed: 5483 },
      ],
      [{ kind: 'wait', hours: 24 }],
      [{ kind: 'publish', collection: 'leaflets', seed: 7216 }],
    ]),
  'the picture of the newest release is described anew: the front page shows it': finishing(
    '2026-03-19T07:00:00.000Z',
    [
      [{ kind: 'publish', collection: 'press-releases', seed: 3831 }],
      [{ kind: 'rename', collection: 'media', pick: 3, seed: 9643 }],
    ],
  ),
  'a department is called otherwise: the page of a leaflet names it': finishing(
    '2026-03-19T07:00:00.000Z',
    [
      [{ kind: 'publish', collection: 'leaflets', seed: 5111 }],
      [{ kind: 'rename', collection: 'departments', pick: 0, seed: 4236 }],
    ],
  ),
  'the newest issue has another PDF: the front page tells its length': finishing(
    '2026-03-19T07:00:00.000Z',
    [
      [{ kind: 'publish', collection: 'journal-issues', seed: 9557 }],
      [{ kind: 'replaceFile', collection: 'documents', pick: 3, seed: 7422 }],
    ],
  ),
}
