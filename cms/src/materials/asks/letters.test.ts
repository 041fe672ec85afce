import { expect, it } from 'vitest'
import { askLetter, lateLetter } from './letters.ts'

const ask = {
  ...{ what: 'Orarul ghișeelor', lines: 1, dueOn: '2026-12-04' },
  issue: { number: 12, issueDate: '2026-12-11T10:00:00.000Z' },
  office: { office: 'Biroul Mass-media', phone: '0264 596 030' },
}
const asks =
  'Pentru Jurnalul Municipal nr. 12 din 11 decembrie 2026. Cerut de Biroul Mass-media, telefon 0264 596 030.'
const toldIn = ({ content }: ReturnType<typeof askLetter>) =>
  content.slice(1).map((part) => ('text' in part ? part.text : 'label' in part ? part.label : ''))

it('says until when it is handed in, or when it should have been', () => {
  expect(toldIn(askLetter('before', ask, 'https://redactie.example/'))).toEqual([
    'Orarul ghișeelor',
    asks,
    'De predat până pe 4 decembrie 2026, cam un rând de ziar.',
    'Predați materialul',
  ])
  expect(toldIn(askLetter('overdue', ask, 'https://redactie.example/'))[2]).toBe(
    'Termenul a fost 4 decembrie 2026.',
  )
  expect(toldIn(askLetter('withdrawn', ask, 'https://redactie.example/'))).toEqual([
    'Orarul ghișeelor',
    asks,
  ])
})

it('names an issue by what is known of it', () => {
  const named = (issue: typeof ask.issue | { number: null; issueDate: null }) =>
    toldIn(askLetter('asked', { ...ask, issue }, 'https://redactie.example/'))[1]?.split('. ')[0]
  expect(named({ number: null, issueDate: null })).toBe('Pentru Jurnalul Municipal')
})

it('names to whoever asked the department that is late', () => {
  expect(toldIn(lateLetter(ask, 'Direcția taxe', 'https://redactie.example/'))).toEqual([
    'Direcția taxe: Orarul ghișeelor',
    'Pentru Jurnalul Municipal nr. 12 din 11 decembrie 2026. Termenul a fost 4 decembrie 2026.',
    'Deschideți numărul',
  ])
})
