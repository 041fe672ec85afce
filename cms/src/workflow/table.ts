import type { Role } from '../access/roles.ts'
import type { ActName } from './acts.ts'
import { states, type State } from './standing.ts'

/** What an act needs beside a state. */
export type Need = 'isOnSite' | 'owesReview' | 'hasPlan' | 'hasNoPlan'

/** Whom four eyes keep from an act: who submitted the text, all who wrote it too, or who published it in a hurry too. */
export type KeptAway = 'submitter' | 'writers' | 'hasty'

/** From where an act leads, and who may do it. */
export interface Row {
  from: readonly State[]
  /** Where else it begins in an office that has switched four eyes off. */
  alsoAlone?: readonly State[]
  roles: readonly Role[]
  /** Also of what is public, whatever stands on top of it: then it is about that alone. */
  orOfPublic?: true
  needs?: Need
  keepsAway?: KeptAway
}

const writers: readonly Role[] = ['department', 'contributor', 'editor', 'chief']
const deciders: readonly Role[] = ['editor', 'chief']

/** Who may do what in which state. The docs print it, and a test walks every cell of it. */
export const table: Record<ActName, Row> = {
  edit: { from: states, roles: writers },
  submit: { from: ['draft', 'returned', 'withdrawn'], roles: writers },
  return: { from: ['submitted', 'approved'], roles: deciders },
  approve: { from: ['submitted'], roles: deciders, keepsAway: 'writers' },
  schedule: {
    from: ['approved'],
    alsoAlone: ['draft', 'submitted', 'returned'],
    roles: deciders,
    orOfPublic: true,
    needs: 'hasNoPlan',
    keepsAway: 'submitter',
  },
  unschedule: { from: states, roles: deciders, needs: 'hasPlan' },
  publish: {
    from: ['approved', 'scheduled'],
    alsoAlone: ['draft', 'submitted', 'returned', 'withdrawn'],
    roles: deciders,
    keepsAway: 'submitter',
  },
  'publish-urgently': {
    from: ['draft', 'submitted', 'returned', 'approved', 'scheduled', 'withdrawn'],
    roles: ['chief'],
  },
  'approve-afterwards': {
    from: states,
    roles: deciders,
    needs: 'owesReview',
    keepsAway: 'hasty',
  },
  withdraw: { from: states, roles: deciders, needs: 'isOnSite' },
  reinstate: { from: ['withdrawn'], roles: deciders },
}

/** What is most likely done next in each state: the first that the person may do is their one next step. */
export const nextSteps: Record<State, readonly ActName[]> = {
  draft: ['publish', 'submit'],
  submitted: ['approve', 'publish'],
  returned: ['publish', 'submit'],
  approved: ['publish'],
  scheduled: [],
  published: ['approve-afterwards'],
  corrected: ['approve-afterwards'],
  withdrawn: ['reinstate'],
}
