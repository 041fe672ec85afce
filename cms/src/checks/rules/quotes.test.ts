import { expect, it } from 'vitest'
import { offers } from '../testing.ts'
import { quotes } from './quotes.ts'

it.each([
  ['Sala "Auditorium Maximum" este plină.', '"Auditorium Maximum"', '„Auditorium Maximum”'],
  ['Proiectul “Orașul verde” începe.', '“Orașul verde”', '„Orașul verde”'],
  ['Proiectul „Orașul verde“ începe.', '„Orașul verde“', '„Orașul verde”'],
  ['Proiectul „Orașul verde" începe.', '„Orașul verde"', '„Orașul verde”'],
  ["Proiectul ''Orașul verde'' începe.", "''Orașul verde''", '„Orașul verde”'],
  ["Proiectul 'Orașul verde' începe.", "'Orașul verde'", '„Orașul verde”'],
])('%s', (text, passage, offer) => {
  expect(offers(quotes, text)).toEqual([[passage, offer]])
})

it('tells of a sign alone without an offer', () => {
  expect(offers(quotes, 'Sala "Auditorium este plină.')).toEqual([['"']])
})

it.each([
  'Proiectul „Orașul verde” începe.',
  '„Un «citat» în citat”',
  'ecran de 15" și 3,5"',
  "într-o zi, l'Arc",
])('%s is let be', (text) => {
  expect(offers(quotes, text)).toEqual([])
})
