import { describe, expect, it } from 'vitest'
import { bound, quoted } from './typography.ts'

const shown = (text: string): string =>
  bound(text).replaceAll('\u00A0', '_').replaceAll('\u2060', '|')

describe('bound', () => {
  it.each([
    ['Legea nr. 52/2003, art. 7 alin. (4) lit. a', 'Legea nr._52/2003, art._7 alin._(4) lit. a'],
    ['Nr. 12 din 23 noiembrie 2026', 'Nr._12 din 23_noiembrie 2026'],
    ['str. Moților nr. 3', 'str._Moților nr._3'],
    ['luni, 3 mai, ora 17:00', 'luni, 3_mai, ora_17:00'],
    ['panta de 6 % și 500 de lei sau 7 lei', 'panta de 6_% și 500_de lei sau 7_lei'],
    ['0264 431 900, int. 12', '0264 431 900, int._12'],
    ['Cluj-Napoca s-a mutat într-o zi', 'Cluj-|Napoca s-|a mutat într-|o zi'],
    ['pagina 2', 'pagina_2'],
    ['3 maiouri, 5 leiden, 12 augustini', '3 maiouri, 5 leiden, 12 augustini'],
    ['luni–vineri, 08:00–16:30', 'luni–vineri, 08:00–16:30'],
    [
      'centrul-nou@primarie.example și www.cluj-napoca.ro',
      'centrul-nou@primarie.example și www.cluj-napoca.ro',
    ],
    ['https://x.ro/a-b', 'https://x.ro/a-b'],
    ['cinar. 5 și Inr. 7', 'cinar. 5 și Inr. 7'],
    ['', ''],
    ['-', '-'],
  ])('%s', (text, result) => {
    expect(shown(text)).toBe(result)
    expect(bound(bound(text))).toBe(bound(text))
  })

  it('judges each word once, however many hyphens it has', () => {
    const word = 'a-'.repeat(300_000) + 'a'
    expect(bound(word).length).toBe(word.length + 300_000)
  })
})

it('what is quoted in a quotation has the inner marks', () => {
  expect(quoted('Anunțuri')).toBe('„Anunțuri”')
  expect(quoted('Dezbaterea „Străzi”')).toBe('„Dezbaterea «Străzi»”')
})
