import { expect, it } from 'vitest'
import { printable } from '../printable.ts'
import { endedLines, keepEnded, withSyllables } from './syllables.ts'

const shown = (text: string): string =>
  withSyllables(printable(text))
    .replaceAll('\u00AD', '·')
    .replaceAll('\u200B', '|')
    .replaceAll('\u2060', '')
    .replaceAll('\u00A0', ' ')

it.each([
  ['contravenționalizând', 'con·tra·ven·țio·na·li·zând'],
  ['„Primăria,” dumneavoastră', '„Pri·mă·ria,” dum·ne·a·voas·tră'],
  ['Consiliul aprobă strada', 'Con·si·liul aprobă strada'],
  ['bursele, contractului', 'bur·sele, con·trac·tu·lui'],
  // Capitals, other languages, numbers, addresses.
  ['ANUNȚURI CNAIR', 'ANUNȚURI CNAIR'],
  ['Nagy-Szőllősi, köszönjük, strasse', 'Nagy-Szőllősi, köszönjük, strasse'],
  ['18.450.000 lei', '18.450.000 lei'],
  ['presa@primarie.example', 'presa@|primarie.|example'],
  ['https://primarie.example/documente', 'https:/|/|primarie.|example/|documente'],
  ['cluj-napoca.example/a-b', 'cluj|-napoca.|example/|a|-b'],
  ['între 2026-2027', 'între 2026-2027'],
  // A word with a short half stays on one line.
  ['Cluj-Napoca, tehnico-economice', 'Cluj-Napoca, teh·nico-eco·no·mice'],
  ['ABCDEFGHIJKLMNOPQRST', [...'ABCDEFGHIJKLMNOPQRST'].join('|')],
  ['', ''],
])('%s', (typed, expected) => {
  expect(shown(typed)).toBe(expected)
})

it('keeps the hyphens that ended a line, and those alone', () => {
  const run = (words: string) => `<h5:div class="tsel" style="">${words}</h5:div>`
  const svg = [run('Con\u00ADsi\u00AD'), run('\u00AD'), run('li\u00ADul lo\u00ADcal')].join('')
  expect([...endedLines(svg)]).toEqual([1])
  expect(keepEnded('Con\u00ADsi\u00ADli\u00ADul lo\u00ADcal', endedLines(svg))).toBe(
    'Consi\u00ADliul local',
  )
})
