import type { Label } from '../fields/label.ts'

/** Why somebody is let in. */
export const attendanceStandingLabels = {
  invited: { ro: 'Invitat', en: 'Invited' },
  confirmed: { ro: 'A confirmat', en: 'Confirmed' },
  accredited: { ro: 'Acreditat', en: 'Accredited' },
} as const satisfies Record<string, Exclude<Label, string>>

export const attendanceStandings = Object.keys(
  attendanceStandingLabels,
) as (keyof typeof attendanceStandingLabels)[]
