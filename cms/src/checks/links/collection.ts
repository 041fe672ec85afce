import type { CollectionConfig } from 'payload'
import { closed } from '../../register/closed.ts'
import { outsideAddressesSlug } from '../slugs.ts'

/** Addresses of other sites that our texts lead to, and what came out when they were asked last. */
export const outsideAddresses: CollectionConfig = {
  slug: outsideAddressesSlug,
  labels: {
    singular: { ro: 'Adresă din afară', en: 'Outside address' },
    plural: { ro: 'Adrese din afară', en: 'Outside addresses' },
  },
  admin: { hidden: true },
  ...closed('Adresele din afară se verifică de la sine.'),
  fields: [
    { name: 'url', type: 'text', required: true, unique: true, index: true },
    { name: 'askedAt', type: 'date', index: true },
    { name: 'answer', type: 'text' },
    { name: 'isBroken', type: 'checkbox', required: true },
    /** In how many askings, one after the other, no page was found. */
    { name: 'failures', type: 'number', required: true },
  ],
}
