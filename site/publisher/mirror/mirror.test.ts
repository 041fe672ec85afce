import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { adding, changing, type Upgrade } from '@avizier/shared/form'
import { chainStart, hashOf, rowHash, type RegisterRow } from '@avizier/shared/register'
import { snapshotForms, type Forms } from '@avizier/shared/kinds/forms'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import * as content from '../../src/testing/content.ts'
import { ChainError } from '../../following/chain.ts'
import { openMirror } from './mirror.ts'
import { readingOnce } from '../pages/reading-once.ts'

function row(
  number: number,
  previous: RegisterRow | undefined,
  facts: Partial<RegisterRow> = {},
): RegisterRow {
  const snapshot = { name: `Tema ${number}`, slug: `tema-${number}`, description: null }
  return {
    number,
    at: `2026-11-23T08:00:0${number}.000Z`,
    actor: 'system',
    collection: 'topics',
    subject: `t${number}`,
    event: 'referenced',
    path: `/teme/tema-${number}/`,
    snapshot,
    snapshotHash: hashOf(snapshot),
    previousHash: previous ? rowHash(previous) : chainStart,
    note: null,
    isMajor: false,
    ...facts,
  }
}
const first = row(1, undefined)
const second = row(2, first)
const gone = row(3, second, {
  subject: 't1',
  event: 'withdrawn',
  path: first.path,
  snapshot: null,
  snapshotHash: null,
})

describe('the mirror', () => {
  it('holds what is live, and names what each row touched', () => {
    const mirror = openMirror(':memory:')
    mirror.apply([first, second, gone])
    expect(mirror.head()).toEqual({ number: 3, at: gone.at, hash: rowHash(gone) })
    expect(mirror.get('topics', 't1')).toBeUndefined()
    expect(mirror.atPath('/teme/tema-2/')?.id).toBe('t2')
    expect(mirror.list('topics').map(({ id }) => id)).toEqual(['t2'])
    expect([...mirror.tagsAfter(2)].sort()).toEqual(['head', 'list:topics', 'topics/t1'])
  })

  it('never loses a line of the public history, however often a document is withdrawn', () => {
    const leaflet = { collection: 'leaflets', subject: 'l1', path: '/pliante/urbanism/' } as const
    const page = { ...content.leaflet, title: 'Certificatul de urbanism' }
    const rows: RegisterRow[] = []
    const next = (facts: Partial<RegisterRow>) =>
      rows.push(row(rows.length + 1, rows.at(-1), { ...leaflet, isMajor: true, ...facts }))
    const show = (facts: Partial<RegisterRow> = {}) =>
      next({ event: 'published', snapshot: page, snapshotHash: hashOf(page), ...facts })
    const withdraw = (note: string | null) =>
      next({ event: 'withdrawn', snapshot: null, snapshotHash: null, note })
    show()
    show({ event: 'updated', note: 'Program nou' })
    withdraw('Formularul s-a schimbat.')
    show()
    withdraw(null)
    show({ isMajor: false })

    const mirror = openMirror(':memory:')
    for (const one of rows) mirror.apply([one])
    const history = mirror.get('leaflets', 'l1')?.history
    expect(history?.map(({ number, event, note }) => [number, event, note])).toEqual([
      [5, 'withdrawn', null],
      [4, 'published', null],
      [3, 'withdrawn', 'Formularul s-a schimbat.'],
      [2, 'updated', 'Program nou'],
      [1, 'published', null],
    ])
  })

  it('keeps of a withdrawn document its kind, its address and the reason, until something is published there', () => {
    const leaflet: Partial<RegisterRow> = { collection: 'leaflets', path: '/pliante/urbanism/' }
    const page = { ...content.leaflet, title: 'Certificatul de urbanism' }
    const shown = { ...leaflet, event: 'published', snapshot: page } as const
    const published = row(1, undefined, { ...shown, subject: 'l1' })
    const note = 'Formularul s-a schimbat.'
    const nothing = { snapshot: null, snapshotHash: null }
    const withdrawn = row(2, published, {
      ...leaflet,
      ...nothing,
      subject: 'l1',
      event: 'withdrawn',
      note,
    })
    const mirror = openMirror(':memory:')
    mirror.apply([published, withdrawn])
    expect(mirror.withdrawn()).toEqual([
      { path: '/pliante/urbanism/', subject: 'leaflets/l1', at: withdrawn.at, note, manner: null },
    ])
    expect([mirror.hasPath('/pliante/urbanism/'), [...mirror.paths()]]).toEqual([
      true,
      ['/pliante/urbanism/'],
    ])
    expect([mirror.hasAny('leaflets'), mirror.hasAny('campaigns')]).toEqual([true, false])
    expect([...mirror.tagsAfter(1)]).toContain('withdrawn')
    expect(mirror.pathsOf(['leaflets/l1'])).toEqual(['/pliante/urbanism/'])

    mirror.apply([row(3, withdrawn, { ...shown, subject: 'l2' })])
    expect([mirror.withdrawn(), mirror.withdrawnAt('/pliante/urbanism/')]).toEqual([[], undefined])
    expect([...mirror.tagsAfter(2)]).toEqual(
      expect.arrayContaining(['withdrawn', 'leaflets/l1', 'leaflets/l2']),
    )
  })

  it('holds what moved, under what is public there and over what was withdrawn', () => {
    const page = '/pliante/urbanism/'
    const redirect = (from: string): Partial<RegisterRow> => {
      const snapshot = { from, to: '/despre/' }
      const form = { snapshot, snapshotHash: hashOf(snapshot), path: null }
      return { collection: 'redirects', subject: 'm1', event: 'published', ...form }
    }
    const nothing = { event: 'withdrawn', snapshot: null, snapshotHash: null } as const
    const leaflet = { collection: 'leaflets', subject: 'l1', path: page } as const
    const shown = { ...leaflet, event: 'published', snapshot: content.leaflet } as const
    const facts = [
      redirect(page),
      shown,
      { ...leaflet, ...nothing },
      redirect('/vechi.pdf'),
      { ...redirect(''), ...nothing },
    ]
    const mirror = openMirror(':memory:')
    let last: RegisterRow | undefined
    const seen = facts.map((each, index) => {
      last = row(index + 1, last, each)
      mirror.apply([last])
      const moved = mirror.moved().map(({ path }) => path)
      const touched = [...mirror.tagsAfter(index)].filter((tag) => /^moved|^withdrawn/.test(tag))
      return [moved, mirror.withdrawn().length, [...mirror.paths()].sort(), touched.sort()]
    })
    expect(seen).toEqual([
      [[page], 0, [page], ['moved', `moved:${page}`]],
      [[], 0, [page, page], ['moved', `moved:${page}`]],
      [[page], 0, [page, page], ['moved', `moved:${page}`, 'withdrawn']],
      [['/vechi.pdf'], 1, [page], ['moved', `moved:${page}`, 'moved:/vechi.pdf', 'withdrawn']],
      [[], 1, [page], ['moved', 'moved:/vechi.pdf']],
    ])
    expect([mirror.movedAt('/vechi.pdf'), mirror.hasPath('/vechi.pdf')]).toEqual([undefined, false])
  })

  it('takes rows again without harm, and none of a batch that breaks', () => {
    const mirror = openMirror(':memory:')
    mirror.apply([first])
    mirror.apply([first, second])
    expect(() => mirror.apply([row(3, second), row(5, second)])).toThrow(ChainError)
    expect(mirror.head().number).toBe(2)
  })

  it('refuses a register that is not the one it followed', () => {
    const mirror = openMirror(':memory:')
    mirror.apply([first, second])
    expect(() => mirror.apply([row(3, { ...second, actor: 'users/2' })])).toThrow(
      /another one, perhaps an older backup/,
    )
  })

  it('remembers how far it has forgotten', () => {
    const mirror = openMirror(':memory:')
    mirror.apply([first, second])
    mirror.forgetChanges(1)
    expect([mirror.forgotten(), [...mirror.tagsAfter(0)].includes('topics/t1')]).toEqual([1, false])
  })

  it('reads the documents of a job together, what many pages name once, and asks again for what was not there', () => {
    const mirror = openMirror(':memory:')
    mirror.apply([first])
    const [here, later] = ['/teme/tema-1/', '/teme/tema-2/']
    const job = readingOnce(mirror, [here, later, '/'])
    expect([...mirror.documentsAt([here, later, '/']).keys()]).toEqual([here])
    expect(job.atPath(here)).toEqual(mirror.atPath(here))
    expect(job.atPath(here)).toBe(job.atPath(here))
    expect(job.get('topics', 't1')).toBe(job.get('topics', 't1'))
    expect(job.atPath(later)).toBeUndefined()
    mirror.apply([second])
    expect(job.atPath(later)?.id).toBe('t2')
  })

  it('derives lists that other code made', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'avizier-mirror-'))
    const file = path.join(folder, 'mirror.db')
    const mirror = openMirror(file)
    mirror.apply([first, second])
    const other = new DatabaseSync(file)
    other.exec("UPDATE entries SET list = 'old' WHERE key = 'topics/t1'; DELETE FROM lists")
    expect(mirror.list('topics').map(({ id }) => id)).toEqual(['t2'])
    mirror.derive(7)
    expect(mirror.list('topics').map(({ id }) => id)).toEqual(['t2', 't1'])
    expect(mirror.list('old')).toEqual([])
    other.exec("UPDATE entries SET list = 'old' WHERE key = 'topics/t1'")
    mirror.derive(7)
    expect(mirror.list('old').map(({ id }) => id)).toEqual(['t1'])
    other.close()
    mirror.close()
    await rm(folder, { recursive: true })
  })
})

describe('a mirror whose documents have another form today', () => {
  const topics = (schema: z.ZodType<Record<string, unknown>>, ...upgrades: Upgrade[]): Forms => ({
    ...snapshotForms,
    topics: { schema, upgrades },
  })
  const named = z.object({ name: z.string(), slug: z.string() })
  const rows = [first, second]
  it.each<[string, Forms, object]>([
    [
      'a field more',
      topics(
        named.extend({ tags: z.array(z.string()) }),
        adding(() => ({ tags: [] })),
      ),
      { name: 'Tema 1', slug: 'tema-1', tags: [] },
    ],
    [
      'a field more that the schema itself fills',
      topics(named.extend({ tags: z.array(z.string()).default([]) })),
      { name: 'Tema 1', slug: 'tema-1', tags: [] },
    ],
    [
      'another name of a field',
      topics(
        named.extend({ words: z.string().nullable() }),
        changing(({ description, ...rest }) => ({ ...rest, words: description })),
      ),
      { name: 'Tema 1', slug: 'tema-1', words: null },
    ],
    ['a field less', topics(named), { name: 'Tema 1', slug: 'tema-1' }],
    [
      'another place in its list',
      topics(
        named,
        changing(({ slug, ...rest }) => ({ ...rest, slug: slug === 'tema-1' ? 'z' : slug })),
      ),
      { name: 'Tema 1', slug: 'z' },
    ],
  ])('holds what one filled anew holds: %s', async (_, forms, snapshot) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'avizier-mirror-'))
    const file = path.join(folder, 'mirror.db')
    const before = openMirror(file)
    before.apply(rows)
    before.derive(1)
    before.close()
    const grown = openMirror(file, { forms })
    grown.derive(2)
    const anew = openMirror(':memory:', { forms })
    anew.apply(rows)
    expect(grown.get('topics', 't1')?.snapshot).toEqual(snapshot)
    for (const { subject } of rows) {
      const live = grown.get('topics', subject)
      expect(JSON.stringify(live)).toBe(JSON.stringify(anew.get('topics', subject)))
      // The proof is of what was written.
      expect(live && grown.rowOf(live)).toEqual(rows.find((row) => row.subject === subject))
    }
    expect(grown.list('topics')).toEqual(anew.list('topics'))
    // Back again: nothing that was written is lost.
    grown.close()
    const back = openMirror(file)
    back.derive(1)
    expect(back.get('topics', 't1')?.snapshot).toEqual(first.snapshot)
    back.close()
    await rm(folder, { recursive: true })
  })

  it('reads rows of all versions, and names the one that is of a version to come', () => {
    const forms = topics(
      named,
      changing(({ name, ...rest }) => ({ ...rest, name: `${String(name)}!` })),
    )
    const mirror = openMirror(':memory:', { forms })
    const third = row(3, second, { formVersion: 2 })
    mirror.apply([first, second, third])
    expect(
      mirror.list('topics').map(({ snapshot }) => (snapshot as Snapshot<'topics'>).name),
    ).toEqual(['Tema 3', 'Tema 2!', 'Tema 1!'])
    expect(mirror.head().hash).toBe(rowHash(third))
    expect(() => openMirror(':memory:').apply([first, second, third])).toThrow(
      /^topics\/t3: was written in version 2 of its form, and this program knows 1/,
    )
  })
})
