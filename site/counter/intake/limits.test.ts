import { expect, it } from 'vitest'
import { createLimits } from './limits.ts'

it('an address may send so many forms in ten minutes; others are not kept waiting, nor is it the next day', async () => {
  let now = new Date('2026-11-29T21:00:00.000Z')
  const limits = createLimits(() => now)
  const waits: (number | undefined)[] = []
  for (let form = 0; form < 31; form += 1) waits.push(await limits.take('203.0.113.7'))
  expect(waits.slice(0, 30)).toEqual(Array(30).fill(undefined))
  expect(waits[30]).toBeGreaterThan(590)
  expect(waits[30]).toBeLessThanOrEqual(600)
  expect(await limits.take('203.0.113.8')).toBeUndefined()
  now = new Date('2026-11-29T22:00:00.000Z')
  expect(await limits.take('203.0.113.7')).toBeUndefined()
})
