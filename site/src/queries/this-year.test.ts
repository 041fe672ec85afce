import { expect, it } from 'vitest'
import { mirrorOf } from '../testing/compiled-site.ts'
import { emptyNewsroom } from '../testing/newsroom.ts'
import { createReader } from './reader.ts'
import { thisYear } from './this-year.ts'

const mirror = mirrorOf(emptyNewsroom())

/** The year at an instant, and when it will be another one. */
function yearAt(instant: string) {
  const reader = createReader(mirror, new Date(instant), 'https://x.ro')
  return [thisYear(reader), reader.reading.until?.toISOString()]
}

it('is the year in Cluj-Napoca, until its midnight', () => {
  const newYear = '2026-12-31T22:00:00.000Z'
  expect(yearAt('2026-01-01T00:00:00.000Z')).toEqual(['2026', newYear])
  expect(yearAt('2026-12-31T21:59:59.999Z')).toEqual(['2026', newYear])
  expect(yearAt(newYear)).toEqual(['2027', '2027-12-31T22:00:00.000Z'])
})
