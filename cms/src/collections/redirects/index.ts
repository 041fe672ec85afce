import { redirectsSlug } from '@avizier/shared/collections'
import { collectionLabels } from '@avizier/shared/kinds/index'
import type { CollectionConfig } from 'payload'
import { hasRole } from '../../access/has-role.ts'
import { isStaff } from '../../access/is-staff.ts'
import { groups } from '../../fields/groups.ts'
import { mendOnSave } from '../../fields/mend-all-letters.ts'
import { keepLastStep } from './keep-last-step.ts'
import { validateFrom, validateTo } from './validate-addresses.ts'
import { writeNewAddress, writeOldAddress } from './write-once.ts'

/** Redirecționări: addresses of this site that moved. Each is public as soon as it is saved, until it is deleted. */
export const redirects: CollectionConfig = {
  slug: redirectsSlug,
  labels: collectionLabels[redirectsSlug],
  admin: {
    group: groups.administration,
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'note', 'updatedAt'],
    listSearchableFields: ['from', 'to', 'note'],
    description:
      'Cine cere adresa veche ajunge la cea nouă, imediat după salvare. O redirecționare ștearsă nu mai duce nicăieri.',
  },
  defaultSort: 'from',
  disableBulkEdit: true,
  disableDuplicate: true,
  access: {
    read: ({ req }) => isStaff(req.user),
    create: ({ req }) => hasRole(req.user, 'webmaster'),
    update: ({ req }) => hasRole(req.user, 'webmaster'),
    delete: ({ req }) => hasRole(req.user, 'webmaster'),
  },
  hooks: { beforeValidate: [mendOnSave], beforeDelete: [keepLastStep] },
  fields: [
    {
      name: 'from',
      label: { ro: 'Adresa veche', en: 'Old address' },
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hooks: { beforeValidate: [writeOldAddress] },
      validate: validateFrom,
      admin: {
        placeholder: '/stiri/2019/vechi.html',
        description: 'O adresă de pe acest site. Puteți lipi și adresa întreagă.',
      },
    },
    {
      name: 'to',
      label: { ro: 'Adresa nouă', en: 'New address' },
      type: 'text',
      required: true,
      hooks: { beforeValidate: [writeNewAddress] },
      validate: validateTo,
      admin: {
        placeholder: '/compartimente/directia-tehnica/',
        description: 'O adresă de pe acest site sau, în altă parte, una completă, cu https://.',
      },
    },
    {
      name: 'note',
      label: { ro: 'Notă', en: 'Note' },
      type: 'textarea',
      admin: { rows: 2, description: 'Pentru colegi. Nu apare pe site.' },
    },
  ],
}
