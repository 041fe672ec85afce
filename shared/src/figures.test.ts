import { expect, it } from 'vitest'
import { figuresRows, figureText } from './figures.ts'

it('is read by people with its thousands, and by spreadsheets without', () => {
  expect([figureText(12500), figureText('circa 12.500')]).toEqual(['12.500', 'circa 12.500'])
  const lines = [
    { label: 'Total', value: 12500, isPart: false },
    { label: 'verbal', value: 'câteva', isPart: true },
  ]
  expect(figuresRows([{ heading: 'Cereri', lines }])).toEqual([
    ['Cereri', 'Total', '12500'],
    ['Cereri', '  verbal', 'câteva'],
  ])
})
