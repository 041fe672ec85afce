import { expect, it } from 'vitest'
import { printable } from './printable.ts'

it.each([
  ['Țară, Kőrösi, Łódź, Ωμέγα, Приклад', 'Țară, Kőrösi, Łódź, Ωμέγα, Приклад'],
  ['#import "a": * $x$ @b // c \\ <d>', '#import "a": * $x$ @b // c \\ <d>'],
  ['Mulțumim 👩🏽‍🚒🚒!', 'Mulțumim □!'],
  ['către 漢字 și \u{1D400}', 'către □ și □'],
  ['con\u00ADtra\u200Dven\uFE0Fție', 'contravenție'],
  ['a\tb\r\nc\u0000\uD800', 'a b\nc□'],
  ['nr. 12 din Cluj-Napoca', 'nr.\u00A012 din Cluj-\u2060Napoca'],
  ['', ''],
])('%j', (typed, expected) => {
  expect(printable(typed)).toBe(expected)
})
