import type { CaseActName } from '../../cases/acts.ts'
import type { Owed } from '../../cases/owed.ts'
import type { AskedAct } from './forms/case-act-form.ts'

/** The one act that a case waits for, of those that are offered; null where its next step is a text on the page. */
export function nextAct(owed: readonly Owed[], offered: readonly CaseActName[]): AskedAct | null {
  for (const { what } of owed)
    for (const act of stepsOf[what]) if (offered.includes(act)) return act
  return null
}

const stepsOf: Record<Owed['what'], readonly AskedAct[]> = {
  letter: ['resend'],
  registration: ['register'],
  approval: ['approve'],
  sending: ['send'],
  // A department's turn.
  part: [],
  answer: ['submit', 'grant', 'answer-verbally'],
}
