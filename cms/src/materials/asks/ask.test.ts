import { expect, it } from 'vitest'
import { askStanding, dueReminder } from './ask.ts'

const noon = (day: string) => new Date(`${day}T10:00:00Z`)

it('reminds the day before, on the day and once after it', () => {
  const ask = { dueOn: '2026-12-04', reminded: [] }
  expect(dueReminder(ask, noon('2026-12-02'))).toBeNull()
  expect(dueReminder(ask, noon('2026-12-03'))).toBe('before')
  expect(dueReminder(ask, noon('2026-12-04'))).toBe('on-day')
  expect(dueReminder(ask, noon('2026-12-09'))).toBe('overdue')
  expect(dueReminder({ ...ask, reminded: ['overdue'] }, noon('2026-12-10'))).toBeNull()
})

it('stands as its day and what was handed in say', () => {
  const ask = { dueOn: '2026-12-04', withdrawnAt: null }
  const withdrawn = { ...ask, withdrawnAt: '2026-12-01T10:00:00.000Z' }
  expect(askStanding(ask, false, noon('2026-12-04'))).toBe('asked')
  expect(askStanding(ask, false, noon('2026-12-05'))).toBe('overdue')
  expect(askStanding(withdrawn, false, noon('2026-12-05'))).toBe('withdrawn')
  expect(askStanding(withdrawn, true, noon('2026-12-05'))).toBe('handed-in')
})
