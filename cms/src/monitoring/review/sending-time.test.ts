import { expect, it } from 'vitest'
import { isSendingDue, nextSending } from './sending-time.ts'

const time = { hour: 8, minute: 30, onWorkingDays: true }
// Friday, 27 November 2026, 8:30 at the office.
const friday = new Date('2026-11-27T06:30:00.000Z')
const after = (ms: number) => new Date(friday.getTime() + ms)

it('goes out on the next day of work', () => {
  expect(nextSending(time, after(-1))).toEqual(friday)
  // Monday is Saint Andrew's, Tuesday the national day.
  expect(nextSending(time, friday)).toEqual(new Date('2026-12-02T06:30:00.000Z'))
  expect(nextSending({ ...time, onWorkingDays: false }, friday)).toEqual(
    new Date('2026-11-28T06:30:00.000Z'),
  )
})

it('is due once, and not hours after its time', () => {
  expect(isSendingDue(time, null, after(-1))).toBe(false)
  expect(isSendingDue(time, null, friday)).toBe(true)
  expect(isSendingDue(time, after(-60_000), after(1000))).toBe(true)
  expect(isSendingDue(time, after(500), after(1000))).toBe(false)
  expect(isSendingDue(time, null, after(4 * 3_600_000 + 1))).toBe(false)
})
