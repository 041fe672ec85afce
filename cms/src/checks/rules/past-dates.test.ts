import { expect, it } from 'vitest'
import { found, offers } from '../testing.ts'
import { pastDates } from './past-dates.ts'

it.each([
  ['Strada se va redeschide pe 12 martie 2026.', '12 martie 2026'],
  ['Propunerile se primesc până la 22.11.2026.', '22.11.2026'],
  ['Ghișeul se închide vineri, 20 noiembrie 2026.', 'vineri, 20 noiembrie 2026'],
])('%s', (text, passage) => {
  expect(offers(pastDates, text)).toEqual([[passage]])
})

it.each([
  'Strada s-a redeschis pe 12 martie 2026.',
  'Strada se va redeschide pe 23 noiembrie 2026.',
  // The nearest 12 March may be the next one.
  'Strada se va redeschide pe 12 martie.',
  'Hotărârea din 12 martie 2026 a fost modificată. Lucrările vor începe luni.',
])('%s is let be', (text) => {
  expect(offers(pastDates, text)).toEqual([])
})

it('looks at the fields that tell of days to come, before the first publication alone', () => {
  const data = { validTo: '2026-11-20T10:00:00.000Z' }
  expect(found(pastDates, { collection: 'announcements', data })).toEqual([
    {
      severity: 'advice',
      path: 'validTo',
      message: 'Anunțul a ieșit deja din vigoare: verificați „Până la”.',
    },
  ])
  expect(found(pastDates, { data: { validTo: '2026-11-23T01:00:00.000Z' } })).toEqual([])
  expect(found(pastDates, { data: { ...data, publishedAt: '2026-11-01T08:00:00.000Z' } })).toEqual(
    [],
  )
})
