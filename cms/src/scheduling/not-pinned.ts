import type { Where } from 'payload'
import type { Plan } from './plan.ts'

/** Leaves out the versions that wait for their minute, however old they grow. */
export const notPinned = (plans: readonly Plan[]): Where[] =>
  plans.map(({ id, revision }) => ({
    or: [{ parent: { not_equals: id } }, { 'version.revision': { not_equals: revision } }],
  }))
