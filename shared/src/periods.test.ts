import { expect, it } from 'vitest'
import { validityText } from './periods.ts'

it('names a period from the one to the other of an hour that comes twice', () => {
  expect(validityText('2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z')).toBe(
    'duminică, 25\u00A0octombrie 2026, între orele\u00A003:30 (ora de vară) și 03:30 (ora de iarnă)',
  )
  expect(validityText('2026-10-25T08:00:00.000Z', '2026-10-25T09:30:00.000Z')).toBe(
    'duminică, 25\u00A0octombrie 2026, între orele\u00A010:00 și 11:30',
  )
})
