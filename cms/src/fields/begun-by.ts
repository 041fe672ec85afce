import type { CollectionBeforeChangeHook, RelationshipField } from 'payload'
import { actorOf, usersSlug } from '../access/actor.ts'
import { worksInOffice } from '../access/works-in-office.ts'

export const begunByName = 'begunBy'

/** Who began a document: what „ale mele” means in lists. */
export const begunByField: RelationshipField = {
  name: begunByName,
  label: { ro: 'Început de', en: 'Begun by' },
  type: 'relationship',
  relationTo: usersSlug,
  index: true,
  // Nobody of a department learns of accounts by it, nor by a filter over it.
  access: {
    create: () => false,
    update: () => false,
    read: ({ req }) => worksInOffice(req.user),
  },
  hooks: { beforeDuplicate: [() => null] },
  admin: { condition: () => false, disableBulkEdit: true },
}

export const signBeginning: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' ? { ...data, [begunByName]: actorOf(req.user)?.id ?? null } : data
