import { authoredCollections } from '@avizier/shared/collections'
import type { RelationshipField } from 'payload'
import type { Label } from './label.ts'

/** Other documents of the office, of any kind, in the order given. */
export const relatedField = (label: Label): RelationshipField => ({
  name: 'related',
  label,
  type: 'relationship',
  relationTo: [...authoredCollections],
  hasMany: true,
  admin: { allowCreate: false, description: 'Pe site apar doar cele publicate.' },
})
