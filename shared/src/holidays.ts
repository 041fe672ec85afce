import { addDays } from './dates.ts'

// Days on which nobody works by law: Codul muncii, art. 139 alin. (1), with 6 and 7 January since 2024 (Legea 52/2023).

const fixed: Readonly<Record<string, string>> = {
  '01-01': 'Anul Nou',
  '01-02': 'Anul Nou',
  '01-06': 'Boboteaza',
  '01-07': 'Sfântul Ioan Botezătorul',
  '01-24': 'Ziua Unirii Principatelor Române',
  '05-01': 'Ziua Muncii',
  '06-01': 'Ziua Copilului',
  '08-15': 'Adormirea Maicii Domnului',
  '11-30': 'Sfântul Andrei',
  '12-01': 'Ziua Națională a României',
  '12-25': 'Crăciunul',
  '12-26': 'Crăciunul',
}

/** Days after the Sunday of Easter. */
const movable: Readonly<Record<number, string>> = {
  [-2]: 'Vinerea Mare',
  0: 'Paștele',
  1: 'A doua zi de Paști',
  49: 'Rusaliile',
  50: 'A doua zi de Rusalii',
}

/** The Sunday of the Orthodox Easter, `2026-04-12`; right from 1900 to 2099 (Meeus, Julian calendar, 13 days apart). */
export function easterOf(year: number): string {
  const fullMoon = (19 * (year % 19) + 15) % 30
  const weekday = (2 * (year % 4) + 4 * (year % 7) - fullMoon + 34) % 7
  const sum = fullMoon + weekday + 114
  const month = String(Math.floor(sum / 31)).padStart(2, '0')
  return addDays(`${year}-${month}-${String((sum % 31) + 1).padStart(2, '0')}`, 13)
}

/** The public holiday on a calendar day, `2026-12-01` → „Ziua Națională a României”; null on others. */
export function holidayOn(day: string): string | null {
  const year = Number(day.slice(0, 4))
  const name = fixed[day.slice(5)]
  const isYet = year >= 2024 || !['01-06', '01-07'].includes(day.slice(5))
  if (name && isYet) return name
  const easter = easterOf(year)
  for (const [after, holiday] of Object.entries(movable))
    if (addDays(easter, Number(after)) === day) return holiday
  return null
}

/** True on Saturdays and Sundays. */
export const isWeekend = (day: string): boolean =>
  [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

/** True where offices are open. */
export const isWorkingDay = (day: string): boolean => !isWeekend(day) && holidayOn(day) === null

/** The first working day after a day. */
export function nextWorkingDay(day: string): string {
  let next = addDays(day, 1)
  while (!isWorkingDay(next)) next = addDays(next, 1)
  return next
}
