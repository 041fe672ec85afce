import type { CollectionConfig } from 'payload'
import { hasRole } from '../access/has-role.ts'

/** Programs that read the register: publishers. They sign in with an API key only and never see the admin. */
export const serviceAccounts: CollectionConfig = {
  slug: 'service-accounts',
  labels: { singular: 'Cont de serviciu', plural: 'Conturi de serviciu' },
  admin: {
    group: 'Administrare',
    useAsTitle: 'name',
    description: 'Programele care duc publicațiile pe site. Se identifică doar cu o cheie API.',
  },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  access: {
    admin: () => false,
    create: ({ req }) => hasRole(req.user, 'admin'),
    read: ({ req }) => hasRole(req.user, 'admin'),
    update: ({ req }) => hasRole(req.user, 'admin'),
    delete: ({ req }) => hasRole(req.user, 'admin'),
    unlock: () => false,
  },
  fields: [{ name: 'name', label: 'Nume', type: 'text', required: true, unique: true }],
}
