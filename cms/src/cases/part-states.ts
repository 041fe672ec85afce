import type { Label } from '../fields/label.ts'

/** How what a department was asked stands. */
export const partStates = {
  asked: { ro: 'De răspuns', en: 'To be answered' },
  answered: { ro: 'Răspuns dat', en: 'Answered' },
  declined: { ro: 'Nu îl privește', en: 'Declined' },
  released: { ro: 'Nu se mai cere', en: 'No longer asked' },
} as const satisfies Record<string, Label>

export const allPartStates = Object.keys(partStates) as (keyof typeof partStates)[]
