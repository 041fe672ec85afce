import { expect, it } from 'vitest'
import { inboxLines } from './inbox-lines.ts'
import { allIn } from './line.ts'

it('tells what was taken first, then what nobody has, and how much more there is', () => {
  const now = new Date('2026-11-29T10:00:00Z')
  const one = (id: string, state: 'waiting' | 'taken', sender: string | null) => ({
    ...{ id, state, sender, title: `Titlul ${id}`, form: 'contact' as const },
    ...{ at: '2026-11-29T08:00:00.000Z', answeredAt: null as string | null },
  })
  const href = '/admin/collections/submissions'
  const facts = {
    own: { oldest: [one('a', 'taken', 'Ana Pop')], all: 3, href: `${href}?own` },
    free: { oldest: [one('b', 'waiting', null)], all: 1200, href: `${href}?free` },
    href,
  }
  const lines = inboxLines(facts, now)
  expect(
    lines.map(({ title, href, facts: told, state }) => [
      ...[title, href, told.join(' · ')],
      state?.label,
    ]),
  ).toEqual([
    ['Titlul a', '/admin/collections/submissions/a', 'Mesaj · Ana Pop · acum 2 ore', 'preluată'],
    ['Toate ale mele', '/admin/collections/submissions?own', '3 în total', undefined],
    ['Titlul b', '/admin/collections/submissions/b', 'Mesaj · acum 2 ore', 'nouă'],
    ['Toate cele noi', '/admin/collections/submissions?free', '1.200 în total', undefined],
  ])
  expect(allIn(lines)).toBe(1203)
  const few = inboxLines({ ...facts, own: { ...facts.own, all: 1 } }, now)
  expect([few.length, allIn(few)]).toEqual([3, 1201])
})

it('says loudly that an answer did not arrive', () => {
  const now = new Date('2026-11-29T10:00:00Z')
  const at = '2026-11-29T08:00:00.000Z'
  const lost = {
    id: 'a',
    title: 'Ghișeele',
    form: 'contact',
    sender: null,
    at,
    answeredAt: at,
  } as const
  const none = { oldest: [], all: 0, href: '' }
  const own = { oldest: [{ ...lost, state: 'taken' as const }], all: 1, href: '' }
  const [line] = inboxLines({ own, free: none, href: '' }, now)
  expect([line?.isUrgent, line?.state]).toEqual([
    true,
    { label: 'răspunsul nu a ajuns', tone: 'stop' },
  ])
})
