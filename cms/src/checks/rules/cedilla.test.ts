import { expect, it } from 'vitest'
import { offers } from '../testing.ts'
import { cedilla } from './cedilla.ts'

it('offers commas below for cedillas, word by word', () => {
  expect(offers(cedilla, 'Primarul \u015Eahin și Kılıçdaro\u011Flu, \u0163ara')).toEqual([
    ['\u015Eahin', 'Șahin'],
    ['\u0163ara', 'țara'],
  ])
  expect(offers(cedilla, 'șerpi și țări')).toEqual([])
})
