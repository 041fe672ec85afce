import { expect, it } from 'vitest'
import { found, offers } from '../testing.ts'
import { spelling } from './spelling.ts'

const unknownWords = {
  strazi: ['străzi', 'strai', 'st-razi'],
  Primaria: ['Primăria', 'Primari'],
  redeshide: ['redeschide', 'redeschis'],
  Redeshide: ['Redeschide'],
  trotineteală: [],
  Zorilorilor: ['Zorilor'],
}
const facts = { unknownWords }

it('any other that nobody knows is told of, but for names', () => {
  expect(offers(spelling, 'Se redeshide strada din Zorilorilor.', facts)).toEqual([
    ['redeshide', 'redeschide', 'redeschis'],
  ])
  expect(offers(spelling, 'Lucrări. Redeshide strada.', facts)).toEqual([
    ['Redeshide', 'Redeschide'],
  ])
  expect(found(spelling, { body: ['Prea multă trotineteală.'] }, facts)[0]?.message).toBe(
    '„trotineteală” nu este în dicționar: verificați-l sau adăugați-l în lista biroului.',
  )
  expect(offers(spelling, 'repară strazi', facts)).toEqual([])
})

it('reads no addresses, abbreviations and codes as words', () => {
  const all = { unknownWords: { exemplu: [], presa: [], HCL: [], B4: [], Ș: [], plan: [] } }
  const text = 'https://exemplu.ro/plan presa@exemplu.ro www.exemplu.ro plan.pdf HCL B4'
  expect(offers(spelling, text, all)).toEqual([])
})
