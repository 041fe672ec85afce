import type { CollectionConfig } from 'payload'
import { canDraft } from '../../access/can-draft.ts'
import { canPublish } from '../../access/can-publish.ts'
import { isPublisher } from '../../access/is-service-account.ts'
import { isStaff } from '../../access/is-staff.ts'

/** Pictures and PDFs: private here; publishers copy to the site what a live page shows. */
export const fileAccess: NonNullable<CollectionConfig['access']> = {
  read: ({ req: { user } }) => isStaff(user) || isPublisher(user),
  create: ({ req: { user } }) => canDraft(user),
  update: ({ req: { user } }) => canDraft(user),
  delete: ({ req: { user } }) => canPublish(user),
  unlock: () => false,
}
