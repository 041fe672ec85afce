import { expect, it } from 'vitest'
import { words } from '../collections/authored/test-cms.ts'
import { fillState, fillText, namesIn, type Question } from './fill.ts'

const questions: Question[] = [
  { name: 'strada', label: 'Strada', sort: 'text' },
  { name: 'ziua', label: 'Ziua', sort: 'day' },
  { name: 'până', label: 'Până la', sort: 'instant' },
]
const answers = { strada: 'Teilor', ziua: '2026-11-30', până: '2026-10-25T01:30:00.000Z' }

it('places are filled in words, days and hours as Romanians read them', () => {
  expect(fillText('Apă oprită pe strada {{strada}}, {{ ziua }}', questions, answers)).toBe(
    'Apă oprită pe strada Teilor, luni, 30 noiembrie 2026',
  )
  expect(fillText('până {{până}}', questions, answers)).toBe(
    'până duminică, 25 octombrie 2026, ora 03:30 (ora de iarnă)',
  )
})

it('what nobody asked for stays to be seen, and what is written is no place', () => {
  expect(fillText('{{altceva}} {strada}', questions, answers)).toBe('{{altceva}} {strada}')
  expect(fillText('{{strada}}', questions, { strada: '$& {{ziua}}' })).toBe('$& {{ziua}}')
  expect(namesIn('{{a}} și {{ până }}, {{a}}')).toEqual(['a', 'până', 'a'])
})

it('the text of the editor is filled, and nothing else of it', () => {
  expect(fillState(words('pe {{strada}}'), questions, answers)).toEqual(words('pe Teilor'))
})
