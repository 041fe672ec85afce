import { addDays, dayOf } from '@avizier/shared/dates'
import { z } from 'zod'

/** Weeks that can be looked back at. */
export const spans = [4, 12, 26, 52] as const
const usualSpan = 12

/** `saptamani` of an address: how many weeks it looks back at; the usual ones where it names no span. */
export const askedWeeks = z
  .object({ saptamani: z.coerce.number().pipe(z.literal(spans)).catch(usualSpan) })
  .transform(({ saptamani }) => saptamani)

/** The days that `weeks` up to now have, the first and the last of them. */
export function lastWeeks(weeks: number, now: Date): { from: string; to: string } {
  const to = dayOf(now)
  return { from: addDays(to, 1 - 7 * weeks), to }
}
