import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { absentAsNull, storedInstant } from '../database/stored-values.ts'
import { dayOf } from '@avizier/shared/dates'
import type { DeskRules } from '../workflow/refusal.ts'
import { deskRules } from '../workflow/settings.ts'
import { deskSettingsSlug } from '../workflow/slugs.ts'
import type { Retention } from './keep-standing.ts'
import type { Calendar } from './terms.ts'

/** What an office that has set nothing goes by. */
const firstOfficeDays = 10
const firstCaseYears = 3
const daysOfYear = 365

/** The rules by which the office works on cases. */
export interface CaseRules {
  desk: DeskRules
  calendar: Calendar
  retention: Retention
}

const number = absentAsNull(z.number().nullable())
const stored = z.object({
  bridgeDays: absentAsNull(z.array(z.object({ day: storedInstant })).nullable()),
  officeDays: number,
  caseYears: number,
})

/** As „Regulile redacției” say. */
export async function caseRules(req: PayloadRequest): Promise<CaseRules> {
  const found: unknown = await req.payload.db.findGlobal({ slug: deskSettingsSlug, req })
  const { bridgeDays, officeDays, caseYears } = stored.parse(found ?? {})
  return {
    desk: await deskRules(req),
    calendar: {
      bridgeDays: (bridgeDays ?? []).map(({ day }) => dayOf(day)),
      officeDays: officeDays ?? firstOfficeDays,
    },
    retention: { caseDays: (caseYears ?? firstCaseYears) * daysOfYear },
  }
}
