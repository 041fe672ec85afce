import { expect, it } from 'vitest'
import { bareCredit, creditLine } from './credit.ts'

it.each([
  ['Primăria Cluj-Napoca', 'Foto: Primăria Cluj-Napoca'],
  ['Foto: Primăria Cluj-Napoca', 'Foto: Primăria Cluj-Napoca'],
  ['Foto: Foto: Primăria', 'Foto: Primăria'],
  ['  FOTO – Ana Pop ', 'Foto: Ana Pop'],
  ['Fotografie: Ana Pop', 'Foto: Ana Pop'],
  ['Fotografii: Ana Pop', 'Foto: Ana Pop'],
  ['Fotoclubul Cluj', 'Foto: Fotoclubul Cluj'],
  ['Sursa: Arhivele Naționale', 'Sursa: Arhivele Naționale'],
  ['Ilustrație: Ana Pop', 'Ilustrație: Ana Pop'],
  ['© Ana Pop', '© Ana Pop'],
  ['Ana Pop (foto: arhivă)', 'Foto: Ana Pop (foto: arhivă)'],
  ['Foto:', null],
  [' ', null],
  [null, null],
])('the credit %j is read as %j', (credit, line) => {
  expect(creditLine(credit)).toBe(line)
})

it('is kept without the word that the site adds, and mending it twice changes nothing', () => {
  expect(bareCredit('Foto: Primăria')).toBe('Primăria')
  expect(bareCredit(bareCredit('Foto: Foto: Primăria'))).toBe('Primăria')
  expect(bareCredit('Sursa: Arhivele Naționale')).toBe('Sursa: Arhivele Naționale')
})
