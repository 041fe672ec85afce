import { expect, it } from 'vitest'
import { createLimits } from './limits.ts'
import { mostBytesOf } from './read-body.ts'

const address = '203.0.113.7'
const largest = mostBytesOf(true)

it('an address may send so many forms in ten minutes; others are not kept waiting, nor is it the next day', async () => {
  let now = new Date('2026-11-29T21:00:00.000Z')
  const limits = createLimits(() => now)
  const send = async (address: string) => {
    const counted = await limits.take({ address, token: null, bytes: 500 })
    return 'wait' in counted ? counted.wait : undefined
  }
  const waits: (number | undefined)[] = []
  for (let form = 0; form < 31; form += 1) waits.push(await send('203.0.113.7'))
  expect(waits.slice(0, 30)).toEqual(Array(30).fill(undefined))
  expect(waits[30]).toBeGreaterThan(590)
  expect(waits[30]).toBeLessThanOrEqual(600)
  expect(await send('203.0.113.8')).toBeUndefined()
  now = new Date('2026-11-29T22:00:00.000Z')
  expect(await send('203.0.113.7')).toBeUndefined()
})

it('files count by their size: three of the largest forms in ten minutes', async () => {
  const limits = createLimits(() => new Date('2026-11-29T21:00:00.000Z'))
  const waits: boolean[] = []
  for (let form = 0; form < 4; form += 1)
    waits.push('wait' in (await limits.take({ address, token: null, bytes: largest })))
  expect(waits).toEqual([false, false, false, true])
})

it('whoever corrects a form may send its files again', async () => {
  const limits = createLimits(() => new Date('2026-11-29T21:00:00.000Z'))
  for (let form = 0; form < 20; form += 1) {
    const counted = await limits.take({ address, token: null, bytes: largest })
    if ('wait' in counted) throw new Error(`The ${form}th has to wait`)
    await counted.wasNotKept()
  }
  expect(await limits.take({ address, token: null, bytes: largest })).toHaveProperty('isFull')
  expect(await limits.take({ address, token: null, bytes: largest })).toHaveProperty('wait')
})

it('whoever guesses links is stopped too, in the end', async () => {
  const limits = createLimits(() => new Date('2026-11-29T21:00:00.000Z'))
  const press = (link: number) => limits.take({ address, token: String(link), bytes: largest })
  for (let link = 0; link < 300; link += 1) expect(await press(link)).toHaveProperty('isFull')
  expect(await press(300)).toHaveProperty('wait')
})

/** Whether the day is full for one more form of so many bytes, each from another address. */
function dayOf(limits: ReturnType<typeof createLimits>) {
  let number = 0
  return async (bytes: number, isKept = true) => {
    number += 1
    const counted = await limits.take({ address: `203.0.113.${number}`, token: null, bytes })
    if ('wait' in counted) throw new Error(`The ${number}th has to wait`)
    if (isKept && !counted.isFull) counted.wasKept()
    return counted.isFull
  }
}

it('all addresses together may send so many bytes in a day', async () => {
  let now = new Date('2026-11-29T21:00:00.000Z')
  const isFull = dayOf(createLimits(() => now))
  for (let form = 0; form < 60; form += 1) expect(await isFull(50_000_000)).toBe(false)
  expect(await isFull(50_000_000)).toBe(true)
  now = new Date('2026-11-29T22:00:00.000Z')
  expect(await isFull(50_000_000)).toBe(false)
})

it('whoever fills the day with files keeps nobody from sending words', async () => {
  const isFull = dayOf(createLimits(() => new Date('2026-11-29T21:00:00.000Z')))
  for (const bytes of [...Array<number>(60).fill(50_000_000), 250_000]) await isFull(bytes)
  expect(await isFull(250_000)).toBe(true)
  expect(await isFull(mostBytesOf(false))).toBe(false)
})

it('what is only announced takes nobody’s place', async () => {
  const isFull = dayOf(createLimits(() => new Date('2026-11-29T21:00:00.000Z')))
  for (let form = 0; form < 200; form += 1) expect(await isFull(50_000_000, false)).toBe(false)
})
