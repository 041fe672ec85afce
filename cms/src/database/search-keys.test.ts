import { expect, it } from 'vitest'
import { searchKeysOf, wantedKeys } from './search-keys.ts'

const finds = (typed: string, text: string): boolean => {
  const keys = searchKeysOf([text])
  return wantedKeys(typed)?.every((group) => group.some((key) => keys.includes(key))) ?? false
}

it.each([
  ['parcului', 'Parcuri noi în oraș'],
  ['parcuri', 'Lucrări în parcul Feroviarilor'],
  ['drumuri', 'Drumul este închis'],
  ['drum', 'Reparații la drumuri'],
  ['strada', 'Asfaltări pe străzile din Iris'],
  ['străzi', 'Asfaltări pe STRADA Teilor'],
  ['școlile', 'O școală nouă'],
  ['targ', 'Tîrgurile de Crăciun'],
  ['„ședința”,', 'Ședințele consiliului'],
  ['cluj-napoca', 'Orașul Cluj-Napoca'],
  // Half of a word, and half of a form of it.
  ['reabil', 'Lucrări de reabilitare'],
  ['străz', 'Strada Nucului'],
  ['feroviar', 'Parcul Feroviarilor'],
])('„%s” finds „%s”', (typed, text) => {
  expect(finds(typed, text)).toBe(true)
})

it.each([
  ['parcului', 'Locuri de parcare'],
  ['casele', 'Casete audio'],
  ['drumuri', 'Strada Teilor'],
  ['5_%', 'Reducere de 50'],
  ['**', 'Reducere de 50'],
  ['str.zile', 'Străzile'],
])('„%s” does not find „%s”', (typed, text) => {
  expect(finds(typed, text)).toBe(false)
})

it('has each key once, and says also of a text without words that it has been looked at', () => {
  expect(searchKeysOf(['Parcul parcurilor', null, 'și parcuri'])).toBe(' parc si ')
  expect(searchKeysOf(['', undefined, '…'])).toBe('  ')
})
