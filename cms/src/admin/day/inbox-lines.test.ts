import { expect, it } from 'vitest'
import { inboxLines } from './inbox-lines.ts'

it('tells what was taken first, then what nobody has, and how much more there is', () => {
  const now = new Date('2026-11-29T10:00:00Z')
  const one = (id: string, state: 'waiting' | 'taken', sender: string | null) => ({
    ...{ id, state, sender, title: `Titlul ${id}`, form: 'contact' as const },
    at: '2026-11-29T08:00:00.000Z',
  })
  const facts = {
    own: [one('a', 'taken', 'Ana Pop')],
    free: [one('b', 'waiting', null)],
    allFree: 1200,
    href: '/admin/collections/submissions',
  }
  expect(
    inboxLines(facts, now).map(({ title, href, facts: told, state }) => [
      ...[title, href, told.join(' · ')],
      state?.label,
    ]),
  ).toEqual([
    ['Titlul a', '/admin/collections/submissions/a', 'Mesaj · Ana Pop · acum 2 ore', 'preluată'],
    ['Titlul b', '/admin/collections/submissions/b', 'Mesaj · acum 2 ore', 'nouă'],
    ['Toate cele noi', '/admin/collections/submissions', '1.200 în total', undefined],
  ])
  expect(inboxLines({ ...facts, allFree: 1 }, now)).toHaveLength(2)
})
