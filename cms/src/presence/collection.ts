import type { CollectionConfig } from 'payload'
import { closed } from '../register/closed.ts'
import { presenceSlug } from './address.ts'

/** A row for each form that is open: in the database, so that every process of the CMS sees it. */
export const presenceCollection: CollectionConfig = {
  slug: presenceSlug,
  admin: { hidden: true },
  ...closed('Cine are un document deschis se află de la sine.'),
  fields: [
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'person', type: 'text', required: true },
    { name: 'name', type: 'text', required: true },
    { name: 'tab', type: 'text', required: true, index: true },
    { name: 'field', type: 'text' },
    { name: 'seenAt', type: 'date', required: true, index: true },
  ],
}
