import type { CollectionConfig } from 'payload'
import { canPublish } from './can-publish.ts'
import { hasRole } from './has-role.ts'
import { isStaff } from './is-staff.ts'

/** Departments, topics, contacts: their changes are public at once, so only those who publish make them. */
export const nomenclatureAccess: NonNullable<CollectionConfig['access']> = {
  read: ({ req }) => isStaff(req.user),
  create: ({ req }) => canPublish(req.user),
  update: ({ req }) => canPublish(req.user),
  delete: ({ req }) => hasRole(req.user, 'chief'),
}
