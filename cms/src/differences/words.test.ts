import { expect, it } from 'vitest'
import { wordComparer, type Piece } from './words.ts'

const marks = { same: '', changed: '*', moved: '>' }
const drawn = (pieces: Piece[]) =>
  pieces.map(({ kind, text }) => `${marks[kind]}${text}${marks[kind]}`).join('|')
const both = (before: string, after: string) => {
  const { left, right } = wordComparer()(before, after)
  expect(left.map(({ text }) => text).join('')).toBe(before)
  expect(right.map(({ text }) => text).join('')).toBe(after)
  return [drawn(left), drawn(right)]
}

it('marks whole words, with their diacritics and hyphens', () => {
  expect(both('Lucrările încep luni.', 'Lucrările încep marți.')).toEqual([
    'Lucrările încep |*luni*|.',
    'Lucrările încep |*marți*|.',
  ])
})

it('reads neighbouring changes as one', () => {
  expect(both('la ora zece fix azi', 'la amiază azi')).toEqual([
    'la |*ora zece fix *|azi',
    'la |*amiază*| azi',
  ])
})

it('tells what was moved from what was taken out and put in', () => {
  expect(
    both(
      'Accesul riveranilor rămâne permis. Strada se închide luni, de la ora opt.',
      'Strada se închide luni, de la ora opt. Accesul riveranilor rămâne permis.',
    ),
  ).toEqual([
    '>Accesul riveranilor rămâne permis. >|Strada se închide luni, de la ora opt.',
    'Strada se închide luni, de la ora opt.|> Accesul riveranilor rămâne permis.>',
  ])
})

it('finds nothing where nothing changed, and everything where all did', () => {
  expect(both('Același text', 'Același text')).toEqual(['Același text', 'Același text'])
  expect(both('', 'Nou')).toEqual(['', '*Nou*'])
  expect(both('Vechi', '')).toEqual(['*Vechi*', ''])
})

const otherWords = (length: number, first: string) =>
  Array.from({ length }, (_, index) => `${first}${index.toString(26)}`).join(' ')

it('says of texts that have too little in common only that they differ', () => {
  expect(both(otherWords(20_000, 'a'), otherWords(20_000, 'b'))).toEqual([
    `*${otherWords(20_000, 'a')}*`,
    `*${otherWords(20_000, 'b')}*`,
  ])
})

it('does no more for many texts than for a few', () => {
  const compare = wordComparer()
  const sides = () => compare(`${otherWords(300, 'a')} azi`, `${otherWords(300, 'b')} azi`)
  const found = Array.from({ length: 400 }, () => sides().left.length)
  // The first are looked into, the last are not.
  expect([found[0], found.at(-1)]).toEqual([2, 1])
})

it('reads long runs of punctuation and of changes', () => {
  const { left } = wordComparer()(`${'.'.repeat(100_000)}a`, `b${'!'.repeat(100_000)}`)
  expect(left.map(({ kind }) => kind)).toContain('changed')
})
