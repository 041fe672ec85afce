import { expect, it } from 'vitest'
import { askLetter, lateLetter } from './letters.ts'

const ask = { what: 'Orarul ghișeelor', lines: 1, dueOn: '2026-12-04' }
const toldIn = ({ content }: ReturnType<typeof askLetter>) =>
  content.slice(1).map((part) => ('text' in part ? part.text : 'label' in part ? part.label : ''))

it('says until when it is handed in, or when it should have been', () => {
  expect(toldIn(askLetter('before', ask, 'https://redactie.example/'))).toEqual([
    'Orarul ghișeelor',
    'De predat până pe 4 decembrie 2026, cam un rând de ziar.',
    'Predați materialul',
  ])
  expect(toldIn(askLetter('overdue', ask, 'https://redactie.example/'))[1]).toBe(
    'Termenul a fost 4 decembrie 2026.',
  )
  expect(toldIn(askLetter('withdrawn', ask, 'https://redactie.example/'))).toEqual([
    'Orarul ghișeelor',
  ])
})

it('names to whoever asked the department that is late', () => {
  expect(toldIn(lateLetter(ask, 'Direcția taxe', 'https://redactie.example/'))).toEqual([
    'Direcția taxe: Orarul ghișeelor',
    'Termenul a fost 4 decembrie 2026.',
    'Deschideți numărul',
  ])
})
