import type { Build, Order, PublisherState } from '@avizier/shared/register-api'
import { describe, expect, it } from 'vitest'
import type { PublisherFacts } from '../../publishers/load-panel.ts'
import { panelView } from './the-panel.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString()

const build = (more: Partial<Build> = {}): Build => ({
  id: 1,
  kind: 'rebuild',
  by: 'webmaster@demo.example',
  reason: null,
  requests: 1,
  startedAt: before(60),
  phase: 'finished',
  done: 0,
  total: 0,
  finishedAt: null,
  outcome: 'running',
  release: null,
  changed: null,
  error: null,
  ...more,
})

const publisher = (
  state: Partial<PublisherState> = {},
  more: Partial<PublisherFacts> = {},
): PublisherFacts => ({
  state: {
    publisher: 'web-1',
    at: before(5),
    appId: '0123456789ab',
    row: 412,
    order: 0,
    releases: [],
    builds: [],
    failing: { count: 0, pages: [] },
    verification: null,
    search: null,
    ...state,
  },
  lastSeen: before(5),
  reached: 412,
  behindSince: null,
  ...more,
})

const view = (...publishers: PublisherFacts[]) =>
  panelView({ head: 412, publishers, waiting: [] }, now)
const viewOf = (state: Partial<PublisherState>) => {
  const [only] = view(publisher(state)).publishers
  if (!only) throw new Error('the panel shows no publisher')
  return only
}

describe('the panel', () => {
  it('is quiet where all is well', () => {
    const quiet = view(publisher())
    expect(quiet).toMatchObject({ isBusy: false, warnings: [], waiting: [] })
    expect(quiet.publishers[0]?.facts).toEqual([
      {
        label: 'Pe site',
        value: 'rândul 412 din 412 al registrului, la zi',
        isUrgent: false,
        error: null,
      },
      { label: 'Văzut ultima dată', value: 'acum 5 secunde', isUrgent: false, error: null },
      { label: 'Programul site-ului', value: '0123456789ab', isUrgent: false, error: null },
      { label: 'Ultima verificare', value: 'niciuna încă', isUrgent: false, error: null },
      { label: 'Indexul căutării', value: 'nu a fost făcut încă', isUrgent: false, error: null },
    ])
  })

  it('warns of a publisher that is late, and of one that is gone', () => {
    const late = publisher({}, { reached: 392, behindSince: before(11) })
    const onItsWay = publisher({}, { reached: 411, behindSince: before(9) })
    const gone = publisher({}, { lastSeen: before(121) })
    const stillThere = publisher({}, { lastSeen: before(120) })
    expect(view(gone, stillThere).publishers.map(({ isUnseen }) => isUnseen)).toEqual([true, false])
    expect(view(late, onItsWay, gone, stillThere).warnings).toEqual([
      'Publicatorul web-1 este în urmă cu 20 de\u00A0publicări, de 11 s.',
      'Publicatorul web-1 nu a mai dat niciun semn de 2 min 1 s. Ce publicați se salvează, dar nu ajunge pe site.',
    ])
  })

  it('shows how far a build is, in steps that a screen reader can follow', () => {
    const running = build({ phase: 'rendering', done: 1204, total: 30_875 })
    expect(view(publisher({ builds: [running] }))).toMatchObject({ isBusy: true })
    expect(viewOf({ builds: [running] }).progress).toEqual({
      title: 'Reconstruire',
      phase: 'se generează paginile: 1.204 din 30.875',
      done: 1204,
      total: 30_875,
      spoken: 'Reconstruire: se generează paginile, 0 la sută',
    })
    const spoken = (done: number) =>
      viewOf({ builds: [build({ phase: 'rendering', done, total: 100 })] }).progress?.spoken
    expect([spoken(39), spoken(40)]).toEqual([
      'Reconstruire: se generează paginile, 30 la sută',
      'Reconstruire: se generează paginile, 40 la sută',
    ])
    const checking = build({ phase: 'checking', done: 100, total: 100 })
    expect(viewOf({ builds: [checking] }).progress).toMatchObject({
      phase: 'se verifică rezultatul',
      total: 0,
      spoken: 'Reconstruire: se verifică rezultatul',
    })
  })

  it('waits for orders that nobody has begun', () => {
    const order = {
      number: 3,
      kind: 'verify',
      release: null,
      by: 'webhook',
      reason: null,
      at: before(2),
    } as const
    const waiting: Order[] = [order, { ...order, kind: 'rebuild' }, { ...order, by: 'x' }]
    expect(panelView({ head: 412, publishers: [], waiting }, now)).toMatchObject({
      isBusy: true,
      waiting: [
        'Verificare, cerută de 2 ori de webhook, x azi, la 11:59:58: așteaptă să o preia un publicator.',
        'Reconstruire, cerută de webhook azi, la 11:59:58: așteaptă să o preia un publicator.',
      ],
    })
  })
})

describe('the history', () => {
  it('says who, why, how long and what changed', () => {
    const done = build({
      reason: 'Șablon nou',
      requests: 10,
      done: 240,
      total: 240,
      outcome: 'done',
      finishedAt: before(47.6),
      changed: 1,
    })
    expect(viewOf({ builds: [done] }).history).toEqual([
      {
        id: '1',
        title: 'Reconstruire',
        facts: [
          'reușită',
          'cerută de webmaster@demo.example',
          '„Șablon nou”',
          '10\u00A0cereri',
          'azi, la 11:59:00',
          '240 din 240 de\u00A0pagini',
          'a durat 12,4 s',
          'o pagină schimbată',
        ],
        isUrgent: false,
        error: null,
      },
    ])
  })

  it('says where a build failed, with what the program said', () => {
    const failed = build({ phase: 'checking', outcome: 'failed', error: 'dead link: /x/' })
    expect(viewOf({ builds: [failed] }).history[0]).toMatchObject({
      isUrgent: true,
      error: 'dead link: /x/',
      facts: [
        'nereușită',
        'cerută de webmaster@demo.example',
        'azi, la 11:59:00',
        'oprită când se verifică rezultatul',
      ],
    })
  })
})

describe('what is wrong', () => {
  it('names the pages that fail, since when, and how many more there are', () => {
    const page = { url: '/teme/sah/', error: 'TypeError', since: before(7260), attempts: 3 }
    const state = { failing: { count: 3, pages: [page] } }
    expect(view(publisher(state)).warnings).toEqual([
      'Publicatorul web-1 nu poate genera 3\u00A0pagini. Pe site rămâne ultima formă bună, iar generarea se reîncearcă.',
    ])
    expect(viewOf(state)).toMatchObject({
      failing: [
        {
          id: '/teme/sah/',
          title: '/teme/sah/',
          facts: ['nu poate fi generată de 2 h 1 min', '3\u00A0încercări până acum'],
          error: 'TypeError',
        },
      ],
      failingMore: 'și încă 2\u00A0pagini',
    })
  })

  it('tells what the last verification found', () => {
    const verification = { at: before(27_000), files: 30_875, differing: 0, differences: [] }
    expect(viewOf({ verification }).differences).toEqual([])
    expect(viewOf({ verification }).facts[3]).toEqual({
      label: 'Ultima verificare',
      value: 'azi, la 04:30, 30.875 de\u00A0fișiere, nicio diferență',
      isUrgent: false,
      error: null,
    })
    const differing = {
      ...verification,
      differing: 3,
      differences: [{ path: 'a/index.html', fault: 'other bytes' as const }],
    }
    expect(viewOf({ verification: differing }).facts[3]).toMatchObject({
      value: 'azi, la 04:30, 30.875 de\u00A0fișiere, 3\u00A0fișiere diferă',
      isUrgent: true,
    })
    expect(viewOf({ verification: differing }).differences).toEqual([
      'a/index.html: are alt conținut',
      'și încă 2\u00A0fișiere',
    ])
    expect(view(publisher({ verification: differing })).warnings).toEqual([
      'Ultima verificare a găsit 3\u00A0fișiere care diferă de ce ar trebui să fie pe site (web-1).',
    ])
  })

  it('tells the state of the search index', () => {
    const search = {
      currentRow: 412,
      archiveRow: 300,
      documents: 21,
      indexedAt: before(8),
      milliseconds: 1840,
      error: null,
    }
    expect(viewOf({ search }).facts.at(-1)).toEqual({
      label: 'Indexul căutării',
      value:
        '21 de\u00A0documente; anul curent până la rândul 412, arhiva până la 300; făcut acum 8 secunde în 1,8 s',
      isUrgent: false,
      error: null,
    })
  })
})
