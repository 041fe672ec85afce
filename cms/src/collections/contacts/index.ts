import { collectionLabels } from '@avizier/shared/kinds/index'
import type { CollectionConfig } from 'payload'
import { nomenclatureAccess } from '../../access/nomenclature-access.ts'
import { groups } from '../../fields/groups.ts'
import { mendOnSave } from '../../fields/mend-all-letters.ts'
import { keepWhatIsShown } from '../keep-what-is-shown.ts'

export const contacts: CollectionConfig = {
  slug: 'contacts',
  labels: collectionLabels.contacts,
  admin: {
    group: groups.nomenclatures,
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', 'phone', 'email'],
    listSearchableFields: ['name', 'role'],
    description: 'Cui i se adresează presa. Datele apar pe paginile documentelor care le arată.',
  },
  defaultSort: 'name',
  defaultPopulate: { name: true, role: true },
  disableBulkEdit: true,
  access: nomenclatureAccess,
  hooks: { beforeValidate: [mendOnSave], beforeDelete: [keepWhatIsShown] },
  fields: [
    {
      name: 'name',
      label: { ro: 'Nume', en: 'Name' },
      type: 'text',
      required: true,
      admin: { placeholder: 'Biroul Mass-media' },
    },
    { name: 'role', label: { ro: 'Funcția', en: 'Function' }, type: 'text' },
    { name: 'phone', label: { ro: 'Telefon', en: 'Phone' }, type: 'text' },
    { name: 'email', label: 'E-mail', type: 'email' },
    {
      name: 'hours',
      label: { ro: 'Program', en: 'Hours' },
      type: 'text',
      admin: { placeholder: 'luni–vineri, 8:30–16:30' },
    },
  ],
}
