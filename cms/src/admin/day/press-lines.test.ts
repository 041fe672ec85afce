import { expect, it } from 'vitest'
import { pressLines } from './press-lines.ts'

const hrefs = { waiting: '/monitorizare', troubled: '/surse' }

it('tells what waits, and nothing where nothing does', () => {
  expect(pressLines({ waiting: 0, troubled: 0, hrefs })).toEqual([])
  expect(pressLines({ waiting: 12, troubled: 1, hrefs })).toEqual([
    {
      ...{ key: 'De triat', title: 'De triat', href: '/monitorizare', facts: ['12\u00A0noi'] },
      ...{ isUrgent: false, standsFor: 12 },
    },
    {
      ...{ key: 'Surse care nu se citesc', title: 'Surse care nu se citesc', href: '/surse' },
      ...{ facts: ['una are nevoie de dumneavoastră'], isUrgent: true, standsFor: 1 },
    },
  ])
})
