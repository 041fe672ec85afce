import { expect, it } from 'vitest'
import { fillingWords } from './filling-words.ts'

it.each([
  [38, 50, '38 de rânduri scrise, loc pentru 50'],
  [1, 4, 'un rând scris, loc pentru 4'],
  [57, 50, '57 de rânduri scrise, loc pentru 50: 7 rânduri în plus'],
])('%i of %i lines', (written, room, words) => {
  expect(fillingWords({ written, room }).replaceAll('\u00A0', ' ')).toBe(words)
})
