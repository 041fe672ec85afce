import type { ReferencedCollection } from '@avizier/shared/collections'
import { collectionLabels, isGrouping } from '@avizier/shared/kinds/index'
import type { CollectionConfig, Field } from 'payload'
import { nomenclatureAccess } from '../access/nomenclature-access.ts'
import { groups } from '../fields/groups.ts'
import { mendOnSave } from '../fields/mend-all-letters.ts'
import { fromNameUnlessChosen, keepAddress } from '../addresses/keep-address.ts'
import { chosenSlugField } from '../addresses/slug-field.ts'
import { keepWhatIsShown } from './keep-what-is-shown.ts'

interface NomenclatureOptions {
  slug: Exclude<ReferencedCollection, 'media' | 'documents'>
  /** Named as an example in the empty field. */
  nameExample: string
  admin: Pick<NonNullable<CollectionConfig['admin']>, 'defaultColumns' | 'description'>
  /** The fields by which it is known where it is chosen, and found in its list, beside the name. */
  knownBy?: string[]
  /** Name first; the address is added where it has a page. */
  fields: Field[]
}

/** What is the same for departments, topics and contacts, which documents name. */
export const nomenclature = (options: NomenclatureOptions): CollectionConfig => {
  const { slug, nameExample, admin, knownBy = [], fields } = options
  const hasPage = isGrouping(slug)
  return {
    slug,
    labels: collectionLabels[slug],
    admin: {
      group: groups.nomenclatures,
      useAsTitle: 'name',
      listSearchableFields: ['name', ...knownBy],
      ...admin,
    },
    defaultSort: 'name',
    defaultPopulate: Object.fromEntries(
      ['name', ...(hasPage ? ['slug'] : []), ...knownBy].map((field) => [field, true]),
    ),
    disableBulkEdit: true,
    access: nomenclatureAccess,
    hooks: {
      beforeValidate: [mendOnSave, ...(hasPage ? [keepAddress(fromNameUnlessChosen)] : [])],
      beforeDelete: [keepWhatIsShown],
    },
    fields: [
      {
        name: 'name',
        label: { ro: 'Nume', en: 'Name' },
        type: 'text',
        required: true,
        admin: { placeholder: nameExample },
      },
      ...fields,
      ...(hasPage ? [chosenSlugField()] : []),
    ],
  }
}

/** How somebody is reached, and when. */
export const phoneField = (): Field => ({
  name: 'phone',
  label: { ro: 'Telefon', en: 'Phone' },
  type: 'text',
})
export const emailField = (): Field => ({ name: 'email', label: 'E-mail', type: 'email' })
export const hoursField = (): Field => ({
  name: 'hours',
  label: { ro: 'Program', en: 'Hours' },
  type: 'text',
  admin: { placeholder: 'luni–vineri, 8:30–16:30' },
})
