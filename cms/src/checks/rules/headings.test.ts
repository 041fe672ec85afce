import { expect, it } from 'vitest'
import { found } from '../testing.ts'
import { headings } from './headings.ts'

const heading = (level: number, text = 'Traseul') => ({ text, level })
const said = (...body: Parameters<typeof found>[1]['body'] & object) =>
  found(headings, { body }).map(({ message }) => message)

it('go down one level at a time, and up by as many as they like', () => {
  expect(said(heading(2), heading(3), heading(4), heading(2), heading(3))).toEqual([])
  expect(said(heading(3))).toEqual([
    'Titlul intermediar „Traseul” sare peste un nivel: puneți-l pe nivelul 2.',
  ])
  expect(said(heading(2), heading(4, 'Pentru riverani'))).toEqual([
    'Titlul intermediar „Pentru riverani” sare peste un nivel: puneți-l pe nivelul 3.',
  ])
})

it('are short', () => {
  expect(said(heading(2, 'cuvânt '.repeat(21)))).toEqual([
    'Titlul intermediar „cuvânt cuvânt cuvânt cuvânt cuvânt cuvân…” este lung cât un paragraf.',
  ])
})

it('are no bold paragraphs', () => {
  const bold = { text: 'Program de iarnă', isBold: true }
  expect(said(bold, 'Ghișeele sunt deschise.')).toEqual([
    expect.stringContaining('arată ca un titlu, dar este un paragraf îngroșat'),
  ])
  expect(said('Ghișeele sunt deschise.', bold)).toEqual([])
  expect(said({ text: 'Atenție: strada e închisă.', isBold: true }, 'Text.')).toEqual([])
})
