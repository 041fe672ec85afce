import { collectionLabels } from '@avizier/shared/kinds/index'
import type { CollectionConfig } from 'payload'
import { nomenclatureAccess } from '../../access/nomenclature-access.ts'
import { groups } from '../../fields/groups.ts'
import { mendOnSave } from '../../fields/mend-all-letters.ts'
import { fromNameUnlessChosen, keepAddress } from '../../fields/slug/keep-address.ts'
import { chosenSlugField } from '../../fields/slug/slug-field.ts'
import { keepWhatIsShown } from '../keep-what-is-shown.ts'

export const departments: CollectionConfig = {
  slug: 'departments',
  labels: collectionLabels.departments,
  admin: {
    group: groups.nomenclatures,
    useAsTitle: 'name',
    defaultColumns: ['name', 'phone', 'email', 'updatedAt'],
    listSearchableFields: ['name'],
    description:
      'Direcții, servicii și birouri. Pagina unui compartiment apare pe site când un document publicat îl arată.',
  },
  defaultSort: 'name',
  defaultPopulate: { name: true, slug: true },
  disableBulkEdit: true,
  access: nomenclatureAccess,
  hooks: {
    beforeValidate: [mendOnSave, keepAddress(fromNameUnlessChosen)],
    beforeDelete: [keepWhatIsShown],
  },
  fields: [
    {
      name: 'name',
      label: { ro: 'Nume', en: 'Name' },
      type: 'text',
      required: true,
      admin: { placeholder: 'Direcția Tehnică' },
    },
    {
      name: 'description',
      label: { ro: 'Cu ce se ocupă', en: 'What it does' },
      type: 'textarea',
      admin: { rows: 3 },
    },
    { name: 'address', label: { ro: 'Adresa', en: 'Address' }, type: 'text' },
    { name: 'phone', label: { ro: 'Telefon', en: 'Phone' }, type: 'text' },
    { name: 'email', label: 'E-mail', type: 'email' },
    {
      name: 'hours',
      label: { ro: 'Program', en: 'Hours' },
      type: 'text',
      admin: { placeholder: 'luni–vineri, 8:30–16:30' },
    },
    {
      name: 'contact',
      label: { ro: 'Persoana de contact', en: 'Contact' },
      type: 'relationship',
      relationTo: 'contacts',
    },
    chosenSlugField(),
  ],
}
