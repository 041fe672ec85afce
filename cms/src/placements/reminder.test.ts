import { describe, expect, it } from 'vitest'
import { reminderContent, reminderSubject, shareOut } from './reminder.ts'
import { slotWords } from './slot-words.ts'

describe('when, in words', () => {
  it.each([
    ['2026-12-03T05:40:00.000Z', '2026-12-03T05:40:00.000Z', '3 decembrie 2026, la 07:40'],
    ['2026-12-03T17:00:00.000Z', '2026-12-03T17:30:00.000Z', '3 decembrie 2026, 19:00–19:30'],
    ['2026-12-02T22:00:00.000Z', '2026-12-03T22:00:00.000Z', '3 decembrie 2026'],
    [
      '2026-12-02T22:00:00.000Z',
      '2026-12-16T22:00:00.000Z',
      '3 decembrie 2026 – 16 decembrie 2026',
    ],
  ])('%s to %s', (startsAt, endsAt, words) => expect(slotWords({ startsAt, endsAt })).toBe(words))
})

describe('who is told', () => {
  const person = (id: string, isChief = false) => ({ id, name: id, email: `${id}@x.ro`, isChief })
  const rows = [
    { id: '1', responsible: 'ana' },
    { id: '2', responsible: null },
  ]

  it('each of what they answer for, the head of the office of all, nobody of nothing', () => {
    const told = shareOut([person('ana'), person('ion'), person('sef', true)], rows)
    expect(told.map(({ person: { id }, rows: own }) => [id, own.map((row) => row.id)])).toEqual([
      ['ana', ['1']],
      ['sef', ['1', '2']],
    ])
  })
})

it('the letter names what, where and when, and leads to the list', () => {
  const at = '2026-12-03T05:40:00.000Z'
  const missing = {
    ...{ title: 'Patru culori', outlet: 'Radio Cetate', medium: 'radio' as const },
    ...{ responsible: null, startsAt: at, endsAt: at },
  }
  const content = reminderContent([missing], 'https://cms.example/admin')
  expect(reminderSubject(1)).toBe('O apariție fără dovadă')
  expect(reminderSubject(21)).toBe('21 de\u00A0apariții fără dovadă')
  expect(content[2]).toEqual({
    kind: 'list',
    items: ['„Patru culori”, Radio Cetate (radio), 3 decembrie 2026, la 07:40'],
  })
  expect(content[3]).toMatchObject({ kind: 'link', url: 'https://cms.example/admin' })
})
