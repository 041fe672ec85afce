import { describe, expect, it } from 'vitest'
import { hasPhrase, lookThrough } from './phrases.ts'
import { judge, phrasesOf, type MonitoringRule } from './rule.ts'

const text = lookThrough(
  'Primăria Cluj-Napoca închide podurile peste Someș. Locuitorii străzii Teilor cer ajutorul primarului, iar CTP mută stațiile.',
)

describe('a phrase', () => {
  it.each([
    ['podul', true],
    ['POD', true],
    ['strada teilor', true],
    ['strada Teilor', true],
    ['primaria cluj napoca', true],
    ['Primăria Cluj-Napoca', true],
    ['pod peste Someș', true],
    ['pod peste Mureș', false],
    ['Someș peste pod', false],
    ['ctp', true],
    ['primăr*', true],
    ['primar*', true],
    ['stați* teilor', false],
    ['peste Som*', true],
    // Parking is no park: only forms of one word are the same.
    ['parc', false],
    ['', false],
    ['…', false],
  ])('„%s”: %s', (phrase, isThere) => {
    expect(hasPhrase(text, phrase)).toBe(isThere)
  })
})

const rule = (id: string, more: Partial<MonitoringRule>): MonitoringRule => ({
  ...{ id, name: id, phrases: [], without: [], topic: null, department: null },
  ...more,
})

it('rules that apply propose, the first before the others', () => {
  const rules = [
    rule('fără temă', { phrases: ['CTP', 'tramvai'] }),
    rule('drumuri', { phrases: ['pod', 'strada teilor'], topic: 't1', department: 'd1' }),
    rule('oraș', { phrases: ['Cluj-Napoca'], topic: 't2', department: 'd2' }),
    rule('altul', { phrases: ['aeroport'], topic: 't3' }),
    rule('lăsat', { phrases: ['pod'], without: ['Someș'], topic: 't4' }),
  ]
  expect(judge(text, rules)).toEqual({
    rules: ['fără temă', 'drumuri', 'oraș'],
    phrases: ['CTP', 'pod', 'strada teilor', 'Cluj-Napoca'],
    topic: 't1',
    department: 'd1',
  })
  expect(judge(lookThrough(''), rules)).toEqual({
    rules: [],
    phrases: [],
    topic: null,
    department: null,
  })
})

it('phrases are read one a line, once each', () => {
  expect(phrasesOf(' pod \n\nstrada Teilor\r\npod')).toEqual(['pod', 'strada Teilor'])
})
