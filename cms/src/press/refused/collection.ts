import type { CollectionConfig } from 'payload'
import { closed } from '../../register/closed.ts'
import { refusedAddressesSlug } from '../slugs.ts'

/** Addresses that are written to no more although nobody is known any longer who has them. Of each only its hash is kept. */
export const refusedAddresses: CollectionConfig = {
  slug: refusedAddressesSlug,
  admin: { hidden: true },
  timestamps: false,
  ...closed('Adresele refuzate le ține numai redacția însăși.'),
  fields: [
    { name: 'addressHash', type: 'text', required: true, unique: true, index: true },
    { name: 'at', type: 'date', required: true },
  ],
}
