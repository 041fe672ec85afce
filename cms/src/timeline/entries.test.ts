import { expect, it } from 'vitest'
import type { Remark } from '../remarks/remark.ts'
import type { Act, ActName } from '../workflow/acts.ts'
import { entriesOf, type Facts } from './entries.ts'
import { versionLabels } from './version-labels.ts'

const at = (minute: number) => `2026-12-01T08:${String(minute).padStart(2, '0')}:00.000Z`
const act = (
  number: number,
  name: ActName,
  by: string | null,
  revision: number,
  other: Partial<Act> = {},
): Act => ({
  ...{ id: `a${number}`, number, act: name, by, at: at(number), revision },
  ...{ note: null, details: null, ...other },
})
const version = (id: string, revision: number, minute: number, isPublic = false) => ({
  ...{ id, revision, at: at(minute), isPublic },
})
const remark: Remark = {
  ...{ id: 'r1', thread: null, by: 'maria', at: at(3), text: 'Lipsește ora.' },
  ...{ field: 'lead', quote: null, settledBy: 'ana', settledAt: at(6) },
}
const facts: Facts = {
  acts: [
    act(1, 'edit', 'ana', 3),
    act(2, 'submit', 'ana', 3),
    act(4, 'return', 'maria', 3, { note: 'Lipsește termenul.' }),
    act(5, 'edit', 'ana', 5),
    act(7, 'publish', null, 5, {
      details: { change: 'correction', correction: { wrong: 'luni', right: 'marți' } },
    }),
  ],
  versions: [version('v3', 3, 1), version('v5', 5, 5), version('v5p', 5, 7, true)],
  rows: [{ id: 'row', number: 12, at: at(8), event: 'published', note: null }],
  remarks: [remark],
  names: new Map([
    ['ana', 'Ana Pop'],
    ['maria', 'Maria Ionescu'],
  ]),
}

it('tells acts, rows of the register and remarks in one column, newest first, by names', () => {
  const told = entriesOf(facts).map(
    ({ who, what, words }) => `${who ?? '—'} ${what}${words ? `: ${words}` : ''}`,
  )
  expect(told).toEqual([
    '— Publicul îl poate citi',
    '— S-a publicat de la sine o rectificare: era greșit: luni · este corect: marți',
    'Ana Pop a încheiat o observație: Lipsește ora.',
    'Ana Pop a scris',
    'Maria Ionescu a returnat: Lipsește termenul.',
    'Maria Ionescu a scris o observație: Lipsește ora.',
    'Ana Pop a trimis spre verificare',
    'Ana Pop a scris',
  ])
})

it('says of a publication that nobody else had approved its text', () => {
  const published = (...before: Act[]) => {
    const told = entriesOf({ ...facts, acts: [...before, act(9, 'publish', 'ana', 5)], rows: [] })
    return told.find(({ what }) => what.startsWith('a publicat'))
  }
  const alone = { what: 'a publicat, fără aprobarea altcuiva', tone: 'stop' }
  expect(published(act(1, 'edit', 'ana', 5))).toMatchObject(alone)
  expect(published(act(1, 'approve', 'maria', 4), act(2, 'edit', 'ana', 5))).toMatchObject(alone)
  const approved = [act(1, 'edit', 'ana', 5), act(2, 'approve', 'maria', 5)]
  expect(published(...approved)).toMatchObject({ what: 'a publicat', tone: 'go' })
  // The words of an update are written into the text by its publication.
  const told = act(9, 'edit', 'ana', 6)
  expect(published(...approved.slice(0, 1), act(2, 'approve', 'maria', 4), told)).toMatchObject({
    ...{ what: 'a publicat', tone: 'go' },
  })
})

it('offers what was written with an act, and what has changed since', () => {
  const compared = entriesOf(facts).flatMap(({ key, compare }) =>
    compare ? [`${key}: ${compare.from} → ${compare.to}, ${compare.label}`] : [],
  )
  expect(compared).toEqual([
    'act a5: v3 → v5p, ce a schimbat',
    'act a4: v3 → v5p, ce s-a schimbat de atunci',
    'act a2: v3 → v5p, ce s-a schimbat de atunci',
  ])
})

it('tells the versions of before there were acts', () => {
  const old = entriesOf({ ...facts, acts: [], remarks: [], rows: [] })
  expect(old.map(({ what, version: id }) => `${what} ${id}`)).toEqual([
    'Publicat v5p',
    'Salvat v5',
    'Salvat v3',
  ])
})

it('calls a version by when it was saved, who wrote it and what was done with it', () => {
  expect(versionLabels(facts).map(({ label }) => label)).toEqual([
    '1 decembrie 2026, 10:07 · Ana Pop · publicat',
    '1 decembrie 2026, 10:05 · Ana Pop',
    '1 decembrie 2026, 10:01 · Ana Pop · returnat cu observații',
  ])
})
