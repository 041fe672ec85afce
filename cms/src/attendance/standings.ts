import type { Label } from '../fields/label.ts'

/** Why somebody is let in. */
export const attendanceStandings = ['invited', 'confirmed', 'accredited'] as const
export type AttendanceStanding = (typeof attendanceStandings)[number]

export const attendanceStandingLabels = {
  invited: { ro: 'Invitat', en: 'Invited' },
  confirmed: { ro: 'A confirmat', en: 'Confirmed' },
  accredited: { ro: 'Acreditat', en: 'Accredited' },
} as const satisfies Record<AttendanceStanding, Exclude<Label, string>>
