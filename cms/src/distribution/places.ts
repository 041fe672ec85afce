import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'
import { hiddenUnless } from '../access/hidden-unless.ts'
import { refuse } from '../access/refuse.ts'
import { distributionsSlug } from '../fields/distributions-slug.ts'
import { groups } from '../fields/groups.ts'
import { mendOnSave } from '../fields/mend-all-letters.ts'
import { wholeNumber } from '../fields/whole-number.ts'
import { distributes, distributionAccess } from './access.ts'
import { mostCharacters, mostCopies } from './limits.ts'
import { distributionPlacesSlug } from './slugs.ts'

/** What went to a place stays known. SQLite would refuse it in English, MongoDB would leave a row without a place. */
const keepUsedPlace: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const named = await req.payload.db.findOne({
    collection: distributionsSlug,
    where: { 'rows.place': { equals: id } },
    req,
  })
  if (named)
    refuse(
      'Locul stă în distribuirile de până acum și nu se șterge: debifați „Folosit acum”, ca să nu mai fie ales.',
    )
}

/** Where copies of the Jurnal are brought, as it is from now on: what went out with an issue stays as it was. */
export const distributionPlaces: CollectionConfig = {
  slug: distributionPlacesSlug,
  labels: {
    singular: { ro: 'Loc de distribuire', en: 'Place of distribution' },
    plural: { ro: 'Locuri de distribuire', en: 'Places of distribution' },
  },
  admin: {
    group: groups.journal,
    useAsTitle: 'name',
    listSearchableFields: ['name', 'address'],
    defaultColumns: ['name', 'address', 'copies', 'isLegalDeposit', 'isActive'],
    description:
      'Unde ajunge Jurnalul Municipal și cu câte exemplare. O distribuire nouă începe cu locurile folosite de aici.',
    hidden: hiddenUnless(distributes),
  },
  defaultSort: 'name',
  disableBulkEdit: true,
  disableDuplicate: true,
  access: distributionAccess,
  hooks: { beforeValidate: [mendOnSave], beforeDelete: [keepUsedPlace] },
  fields: [
    {
      name: 'name',
      label: { ro: 'Locul', en: 'Place' },
      type: 'text',
      required: true,
      maxLength: mostCharacters.name,
      admin: { placeholder: 'Biblioteca Județeană „Octavian Goga”' },
    },
    {
      name: 'address',
      label: { ro: 'Adresa', en: 'Address' },
      type: 'text',
      required: true,
      maxLength: mostCharacters.address,
    },
    {
      name: 'contact',
      label: { ro: 'Cine primește', en: 'Who takes it in' },
      type: 'text',
      maxLength: mostCharacters.contact,
      admin: { description: 'Funcția sau numele și telefonul. Apare doar pe lista curierului.' },
    },
    {
      name: 'copies',
      label: { ro: 'Exemplare de obicei', en: 'Copies as a rule' },
      type: 'number',
      required: true,
      min: 0,
      max: mostCopies,
      validate: wholeNumber,
      admin: { step: 1 },
    },
    {
      name: 'isLegalDeposit',
      label: { ro: 'Depozit legal', en: 'Legal deposit' },
      type: 'checkbox',
      defaultValue: false,
      admin: {
        position: 'sidebar',
        description:
          'Legea nr. 111/1995. Numărul de exemplare este cel pe care îl cere biblioteca; ziua predării se notează la fiecare distribuire.',
      },
    },
    {
      name: 'isActive',
      label: { ro: 'Folosit acum', en: 'In use' },
      type: 'checkbox',
      defaultValue: true,
      admin: { position: 'sidebar' },
    },
  ],
}
