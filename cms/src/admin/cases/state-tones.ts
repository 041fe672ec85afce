import type { CaseState } from '../../cases/states.ts'
import type { StateTone } from '../item/state-words.ts'

/** How the dot before the state of a case is drawn. */
export const caseTones: Record<CaseState, StateTone> = {
  received: 'stop',
  open: 'wait',
  'at-departments': 'wait',
  submitted: 'wait',
  approved: 'go',
  answered: 'go',
  refused: 'rest',
  forwarded: 'rest',
  granted: 'go',
  joined: 'rest',
  withdrawn: 'rest',
  closed: 'rest',
}
