import { collectionLabels } from '@avizier/shared/kinds/index'
import type { CollectionConfig } from 'payload'
import { nomenclatureAccess } from '../../access/nomenclature-access.ts'
import { groups } from '../../fields/groups.ts'
import { mendOnSave } from '../../fields/mend-all-letters.ts'
import { fromNameUnlessChosen, keepAddress } from '../../fields/slug/keep-address.ts'
import { chosenSlugField } from '../../fields/slug/slug-field.ts'
import { keepWhatIsShown } from '../keep-what-is-shown.ts'

export const topics: CollectionConfig = {
  slug: 'topics',
  labels: collectionLabels.topics,
  admin: {
    group: groups.nomenclatures,
    useAsTitle: 'name',
    defaultColumns: ['name', 'description', 'updatedAt'],
    listSearchableFields: ['name'],
    description: 'Subiectele despre care scrie biroul: fiecare are pagina și fluxul ei RSS.',
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
      admin: { placeholder: 'Mobilitate' },
    },
    {
      name: 'description',
      label: { ro: 'Descriere', en: 'Description' },
      type: 'textarea',
      admin: { rows: 3 },
    },
    chosenSlugField(),
  ],
}
