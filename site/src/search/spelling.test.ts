import { expect, it } from 'vitest'
import type { WrittenForm } from './part-files.ts'
import { isOneMistakeFrom, meant } from './spelling.ts'

it.each([
  ['autobus', 'autobuz'],
  ['autobz', 'autobuz'],
  ['auutobuz', 'autobuz'],
  ['autobzu', 'autobuz'],
  ['utobuz', 'autobuz'],
  ['autobuzz', 'autobuz'],
])('one mistake: %s, %s', (one, other) => {
  expect([isOneMistakeFrom(one, other), isOneMistakeFrom(other, one)]).toEqual([true, true])
})

it.each([
  ['autobuz', 'autobuz'],
  ['autobss', 'autobuz'],
  ['autobuzul', 'autobuz'],
  ['zutobua', 'autobuz'],
  ['', 'autobuz'],
])('none or more than one: %s, %s', (one, other) => {
  expect([isOneMistakeFrom(one, other), isOneMistakeFrom(other, one)]).toEqual([false, false])
})

const forms: WrittenForm[] = [
  ['taxe', 40],
  ['creșe', 12],
  ['creșă', 9],
  ['Zorilor', 5],
  ['impozitul', 3],
]

it.each([
  ['crse', 'creșe'],
  ['cresx', 'creșe'],
  ['zorolor', 'Zorilor'],
  ['impozti', 'impozitul'],
  ['tax', undefined],
  ['t4xe', undefined],
  ['fmklsd', undefined],
])('%s was meant as %s', (typed, form) => {
  expect(meant(typed, forms)).toBe(form)
})
