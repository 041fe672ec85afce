import type { Label } from '../fields/label.ts'

/** How a case stands. The first five wait for somebody; the others are at rest. */
export const caseStates = {
  received: { ro: 'De înregistrat', en: 'To be registered' },
  open: { ro: 'În lucru', en: 'Open' },
  'at-departments': { ro: 'La compartimente', en: 'At departments' },
  submitted: { ro: 'Așteaptă aprobarea', en: 'Awaits approval' },
  approved: { ro: 'Aprobată, de trimis', en: 'Approved, to be sent' },
  answered: { ro: 'Cu răspuns', en: 'Answered' },
  refused: { ro: 'Refuzată', en: 'Refused' },
  forwarded: { ro: 'Trimisă altei instituții', en: 'Forwarded' },
  granted: { ro: 'Acordată', en: 'Granted' },
  joined: { ro: 'Conexată', en: 'Joined' },
  withdrawn: { ro: 'Retrasă', en: 'Withdrawn' },
  closed: { ro: 'Încheiată', en: 'Closed' },
} as const satisfies Record<string, Label>

export type CaseState = keyof typeof caseStates

export const allCaseStates = Object.keys(caseStates) as CaseState[]

/** Somebody owes something. */
export const openStates = [
  ...(['received', 'open', 'at-departments', 'submitted', 'approved'] as const),
] as const satisfies readonly CaseState[]

export const isOpen = (state: CaseState): boolean => openStates.some((each) => each === state)

/** At rest: nobody owes anything. */
export const restStates = allCaseStates.filter((state) => !isOpen(state))
