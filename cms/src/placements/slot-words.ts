import { addDays, clock, dayOf, plainDate, startOfDay } from '@avizier/shared/dates'
import type { Slot } from './series.ts'

/** „3 decembrie 2026, la 7:40”, „3 decembrie 2026, 19:00–19:30”, „3 decembrie 2026”, „3 decembrie 2026 – 16 decembrie 2026” */
export function slotWords({ startsAt, endsAt }: Slot): string {
  const first = dayOf(startsAt)
  if (isWholeDays({ startsAt, endsAt })) {
    const last = addDays(dayOf(endsAt), -1)
    const from = plainDate(startsAt)
    return last === first ? from : `${from} – ${plainDate(startOfDay(last))}`
  }
  const hour = clock(startsAt)
  return startsAt === endsAt
    ? `${plainDate(startsAt)}, la ${hour}`
    : `${plainDate(startsAt)}, ${hour}–${clock(endsAt)}`
}

/** True of what may appear at any hour of its days. */
export const isWholeDays = ({ startsAt, endsAt }: Slot): boolean =>
  startsAt !== endsAt &&
  [startsAt, endsAt].every((at) => startOfDay(dayOf(at)).toISOString() === at)
