import { expect, it } from 'vitest'
import { dayAfterKey, dayInWords, daysToTell, monthInWords, weeksOf } from './month.ts'

it('a month stands in whole weeks from Monday to Sunday', () => {
  const december = weeksOf('2026-12')
  expect(december).toHaveLength(5)
  expect([december[0]?.[0], december.at(-1)?.at(-1)]).toEqual(['2026-11-30', '2027-01-03'])
  // Begins on a Monday, ends on a Sunday.
  expect(weeksOf('2027-02').flat()).toHaveLength(28)
  expect(weeksOf('2026-03')).toHaveLength(6)
})

it.each([
  ['ArrowLeft', '2026-11-30'],
  ['ArrowRight', '2026-12-02'],
  ['ArrowUp', '2026-11-24'],
  ['ArrowDown', '2026-12-08'],
  ['PageUp', '2026-11-01'],
  ['PageDown', '2027-01-01'],
  ['Home', '2026-11-30'],
  ['End', '2026-12-06'],
  ['a', null],
])('%s leads from 1 December to %s', (key, day) => {
  expect(dayAfterKey('2026-12-01', key)).toBe(day)
})

it('a page from the 31st leads to the last day of a shorter month', () => {
  expect(dayAfterKey('2027-01-31', 'PageDown')).toBe('2027-02-28')
})

it('days are told in words, holidays by name', () => {
  const occasion = (sort: 'out' | 'end') => ({
    ...{ day: '2026-12-01', title: 'x', href: '/', words: '' },
    sort,
  })
  expect(dayInWords('2026-12-01', [occasion('out'), occasion('out'), occasion('end')])).toBe(
    'marți, 1 decembrie 2026, Ziua Națională a României, 2\u00A0apariții, un termen',
  )
  expect(monthInWords('2026-12')).toBe('Decembrie 2026')
  const calendar = { month: '2026-12', occasions: [{ ...occasion('end'), day: '2026-12-10' }] }
  expect(daysToTell(calendar)).toEqual(['2026-12-01', '2026-12-10', '2026-12-25', '2026-12-26'])
})
