import { describe, expect, it } from 'vitest'
import { fieldsOf, isEmpty, queryOf, type Query } from './query.ts'

const full: Query = {
  words: 'apă caldă',
  filters: { sectiune: 'comunicate', compartiment: 'directia-tehnica', tema: 'apa', an: '2026' },
  order: 'data',
}

describe('the address of a search', () => {
  it.each([
    ['', { words: '', filters: {}, order: 'relevanta' }],
    ['q=+strada++', { words: 'strada', filters: {}, order: 'relevanta' }],
    ['q=apa&an=&ordine=altfel&pagina=2', { words: 'apa', filters: {}, order: 'relevanta' }],
    [
      'q=ap%C4%83+cald%C4%83&sectiune=comunicate&compartiment=directia-tehnica&tema=apa&an=2026&ordine=data',
      full,
    ],
  ])('is read: %s', (address, query) => {
    expect(queryOf(new URLSearchParams(address))).toEqual(query)
  })

  it('says what is looked for and nothing else', () => {
    expect(queryOf(fieldsOf(full))).toEqual(full)
    expect(String(fieldsOf({ words: 'apa', filters: {}, order: 'relevanta' }))).toBe('q=apa')
  })
})

it('a search by year alone is not empty', () => {
  expect(isEmpty({ words: '', filters: { an: '2026' }, order: 'data' })).toBe(false)
  expect(isEmpty({ words: '', filters: {}, order: 'data' })).toBe(true)
})
