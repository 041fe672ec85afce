import type { CollectionConfig } from 'payload'
import { usersSlug } from '../../access/actor.ts'
import { closed } from '../../register/closed.ts'
import { letPassSlug } from '../slugs.ts'

/**
 * What was let pass deliberately: which finding of which document, who decided and why. Rows are only added, and hold a
 * keyed fingerprint in the place of the words (key.ts): without the newsroom's secret nobody learns from them what was let pass.
 */
export const letPassCollection: CollectionConfig = {
  slug: letPassSlug,
  labels: {
    singular: { ro: 'Excepție la verificare', en: 'Exception' },
    plural: { ro: 'Excepții la verificare', en: 'Exceptions' },
  },
  admin: { hidden: true },
  ...closed('Excepțiile se scriu din verificarea unui document.'),
  fields: [
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'rule', type: 'text', required: true },
    { name: 'fingerprint', type: 'text', required: true },
    { name: 'reason', type: 'textarea', required: true },
    { name: 'by', type: 'relationship', relationTo: usersSlug, required: true },
    { name: 'at', type: 'date', required: true },
  ],
}
