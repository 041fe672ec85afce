import { expect, it } from 'vitest'
import { found, offers } from '../testing.ts'
import { weekday } from './weekday.ts'

it('names the day that it is, and offers the day and the weekday that fit', () => {
  expect(found(weekday, { body: ['Ne vedem luni, 6 decembrie 2026, la ora 10.'] })).toEqual([
    {
      severity: 'error',
      path: 'body',
      passage: 'luni, 6 decembrie 2026',
      message: '„luni, 6 decembrie 2026” este duminică, nu luni: verificați ziua.',
      replacements: ['luni, 7 decembrie 2026', 'duminică, 6 decembrie 2026'],
    },
  ])
})

it.each([
  ['Marți, 23 noiembrie', ['Marți, 24 noiembrie', 'Luni, 23 noiembrie']],
  ['marți, 30.11.2026', ['marți, 01.12.2026', 'luni, 30.11.2026']],
  ['marți, 30 noiembrie 2026', ['marți, 1 decembrie 2026', 'luni, 30 noiembrie 2026']],
  ['vineri 27 decembrie 2026', ['vineri 25 decembrie 2026', 'duminică 27 decembrie 2026']],
  ['joi, 31 decembrie 2027', ['joi, 30 decembrie 2027', 'vineri, 31 decembrie 2027']],
  ['vineri, 1 ianuarie 2028', ['vineri, 31 decembrie 2027', 'sâmbătă, 1 ianuarie 2028']],
  ['duminica, 12 decembrie 2026', ['duminica, 13 decembrie 2026', 'sâmbătă, 12 decembrie 2026']],
  [
    'luni, în data de 24 noiembrie 2026',
    ['luni, în data de 23 noiembrie 2026', 'marți, în data de 24 noiembrie 2026'],
  ],
  // The Monday before was yesterday, and is no day to come to.
  ['duminică, 24 noiembrie 2026', ['marți, 24 noiembrie 2026']],
])('„%s” is another day', (text, expected) => {
  expect(offers(weekday, text)).toEqual([[text, ...expected]])
})

it.each([
  'luni, 23 noiembrie 2026',
  'luni, 30 noiembrie, și marți, 1 decembrie',
  // Without a year it is the nearest: December of 2026, January of 2027.
  'vineri, 15 ianuarie',
  'sâmbătă, 28 noiembrie',
  'Joi, 26.11.2026',
  'luni, 30 februarie 2026',
  'luni, 12 persoane',
  'de luni până joi, între 1 și 5 decembrie',
])('„%s” is let be', (text) => {
  expect(offers(weekday, text)).toEqual([])
})

it('a correction may say what was wrong', () => {
  const passages = [{ path: 'corrections.0.text', text: 'Nu luni, 6 decembrie 2026, ci marți.' }]
  expect(
    weekday.find(
      { passages, collection: 'press-releases', links: [], pictures: [], data: {} },
      {} as never,
      new Date(),
    ),
  ).toEqual([])
})
