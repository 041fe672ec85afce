import { expect, it } from 'vitest'
import { compareWords, type Piece } from './words.ts'

const marks = { same: '', changed: '*', moved: '>' }
const drawn = (pieces: Piece[]) =>
  pieces.map(({ kind, text }) => `${marks[kind]}${text}${marks[kind]}`).join('|')
const both = (before: string, after: string) => {
  const { left, right } = compareWords(before, after)
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
