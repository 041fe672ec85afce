import { expect, it } from 'vitest'
import { questionOf } from './question.ts'

const keysOf = (typed: string) => questionOf(typed).demands.map(({ keys }) => keys.join('/'))

it.each([
  ['apă caldă', ['ap', 'cald']],
  ['de la și cu', []],
  ['programul târgului', ['program', 'targ']],
  ['tîrg', ['tirg/targ']],
  ['legea nr. 350/2001', ['leg', 'nr 350', '2001']],
  ['nr.\u00a012', ['nr 12']],
  ['numărul 12', ['nr 12']],
  ['23 noiembrie 2026', ['23 noiembri', '2026']],
  ['23.11.2026', ['23 noiembri', '2026']],
  ['03/11/2026', ['3 noiembri', '2026']],
  ['14.000 lei', ['14000', 'le']],
  ['3,2 milioane', ['3,2', 'milion']],
  ['ora 09:30', ['or', '9:30']],
  ['31.02', ['31', '02']],
  ['linia 24B', ['lini', '24b']],
])('%s demands', (typed, keys) => {
  expect(keysOf(typed)).toEqual(keys)
})

it('wishes that a number stands beside its word', () => {
  expect(questionOf('linia 61').wishes).toEqual(['lini 61'])
  expect(questionOf('Legea 52/2003').wishes).toEqual(['leg 52', '52 2003'])
})
