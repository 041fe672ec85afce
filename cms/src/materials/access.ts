import type { CollectionConfig, Where } from 'payload'
import { canDraft } from '../access/can-draft.ts'
import { hasRole } from '../access/has-role.ts'
import { ownDepartment } from '../access/own-department.ts'
import { worksInOffice } from '../access/works-in-office.ts'
import type { MaterialState } from './states.ts'

/** Who turns materials into documents, or declines them. */
export const dealsWithMaterials = (user: unknown): boolean =>
  hasRole(user, 'contributor', 'editor', 'chief')

export const materialRefusals = {
  deal: 'Materialele le preia Biroul Mass-media.',
  ask: 'Materiale cere Biroul Mass-media.',
  noDepartment:
    'Contul dumneavoastră nu are un compartiment. Cereți administratorului să îl completeze.',
} as const

/** Whoever handed in may take it back, as long as nobody has begun with it. */
function ownWaiting(user: unknown): Where | false {
  const own = ownDepartment(user)
  return own && { and: [own, { state: { equals: 'handed-in' } }] }
}

/** What still waits for an answer is declined, not lost. */
const decided: Where = { state: { in: ['made', 'declined'] satisfies MaterialState[] } }

/** Materials are read by the office and by the department they come from; what was handed in does not change. */
export const materialAccess: NonNullable<CollectionConfig['access']> = {
  read: ({ req: { user } }) => worksInOffice(user) || ownDepartment(user),
  create: ({ req: { user } }) => canDraft(user),
  update: () => false,
  delete: ({ req: { user } }) => (hasRole(user, 'chief') ? decided : ownWaiting(user)),
  unlock: () => false,
}

export const wordFileAccess: NonNullable<CollectionConfig['access']> = {
  read: ({ req: { user }, isReadingStaticFile }) =>
    // Of which row a stored name is only `serveStoredFile` knows: it asks again, for the row.
    worksInOffice(user) || (isReadingStaticFile === true ? canDraft(user) : ownDepartment(user)),
  create: ({ req: { user } }) => canDraft(user),
  update: () => false,
  // It goes with its material.
  delete: () => false,
  unlock: () => false,
}
