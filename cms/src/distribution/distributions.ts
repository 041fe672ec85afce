import type {
  CollectionBeforeValidateHook,
  CollectionConfig,
  Field,
  FieldHook,
  NumberFieldSingleValidation,
  RelationshipFieldSingleValidation,
} from 'payload'
import { relationship } from 'payload/shared'
import { hiddenUnless } from '../access/hidden-unless.ts'
import { relationId } from '../database/relation-id.ts'
import { dayField } from '../fields/dates/day.ts'
import { byServerAlone, shownNowhere } from '../fields/own-fields.ts'
import { distributionsSlug } from '../fields/distributions-slug.ts'
import { groups } from '../fields/groups.ts'
import { mendOnSave } from '../fields/mend-all-letters.ts'
import { wholeNumber } from '../fields/whole-number.ts'
import { distributes, distributionAccess } from './access.ts'
import { courierList } from './courier-endpoint.ts'
import { mostCharacters, mostCopies } from './limits.ts'
import { distributionPlacesSlug } from './slugs.ts'
import { distributionStanding } from './standing-endpoint.ts'
import { usualRows } from './store.ts'

/** A new distribution begins with the places in use and their usual copies. */
const beginWithPlaces: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const rows: unknown = data.rows
  return Array.isArray(rows) && rows.length > 0 ? data : { ...data, rows: await usualRows(req) }
}

/** An issue is distributed once. */
const oncePerIssue: RelationshipFieldSingleValidation = async (value, options) => {
  const valid = await relationship(value, options)
  const issue = relationId(value)
  if (valid !== true || issue === null) return valid
  const { docs } = await options.req.payload.db.find<{ id: string }>({
    collection: distributionsSlug,
    where: { issue: { equals: issue } },
    pagination: false,
    req: options.req,
  })
  return docs.some(({ id }) => id !== options.id)
    ? 'Numărul are deja o distribuire: deschideți-o pe aceea.'
    : true
}

const noMoreThanGiven: NumberFieldSingleValidation = async (value, options) => {
  const valid = await wholeNumber(value, options)
  if (valid !== true || typeof value !== 'number') return valid
  const { copies } = options.siblingData as { copies?: number }
  return value > (copies ?? 0) ? 'Nu se pot întoarce mai multe exemplare decât s-au dat.' : true
}

/** Asked once for all rows of a request. */
const nameOfPlace: FieldHook = async ({ siblingData, req }) => {
  const { docs } = await req.payloadDataLoader.find({
    collection: distributionPlacesSlug,
    select: { name: true },
    ...{ depth: 0, pagination: false, req },
  })
  const place = relationId((siblingData as { place?: unknown }).place)
  return docs.find(({ id }) => id === place)?.name ?? null
}

const rowFields: Field[] = [
  {
    // A row is called by it where it is collapsed.
    name: 'placeName',
    label: { ro: 'Numele locului', en: 'Name of the place' },
    type: 'text',
    virtual: true,
    hooks: { afterRead: [nameOfPlace] },
    access: byServerAlone,
    admin: shownNowhere,
  },
  {
    name: 'place',
    label: { ro: 'Locul', en: 'Place' },
    type: 'relationship',
    relationTo: distributionPlacesSlug,
    required: true,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'copies',
        label: { ro: 'Exemplare', en: 'Copies' },
        type: 'number',
        required: true,
        min: 0,
        max: mostCopies,
        validate: wholeNumber,
        admin: { step: 1, width: '33%' },
      },
      {
        name: 'returned',
        label: { ro: 'S-au întors', en: 'Came back' },
        type: 'number',
        min: 0,
        validate: noMoreThanGiven,
        admin: { step: 1, width: '33%' },
      },
      dayField(
        'depositedOn',
        { ro: 'Depozit legal predat la', en: 'Legal deposit handed over' },
        { admin: { width: '33%' } },
      ),
    ],
  },
  {
    name: 'note',
    label: { ro: 'Notă pentru curier', en: 'Note for the courier' },
    type: 'text',
    maxLength: mostCharacters.note,
  },
]

/** Where the copies of an issue go, what came back, when the legal deposit was handed over. Nothing of it is public. */
export const distributions: CollectionConfig = {
  slug: distributionsSlug,
  labels: {
    singular: { ro: 'Distribuire', en: 'Distribution' },
    plural: { ro: 'Distribuire', en: 'Distribution' },
  },
  admin: {
    group: groups.journal,
    useAsTitle: 'title',
    defaultColumns: ['issue', 'updatedAt'],
    description:
      'Unde merg exemplarele unui număr, lista curierului, ce s-a întors, depozitul legal. Alegeți numărul și salvați: locurile se completează singure.',
    hidden: hiddenUnless(distributes),
  },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  access: distributionAccess,
  endpoints: [courierList, distributionStanding],
  hooks: { beforeValidate: [beginWithPlaces, mendOnSave] },
  fields: [
    {
      name: 'distributionPanel',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: {
          Field: '/src/admin/distribution/distribution-panel.tsx#DistributionPanel',
        },
      },
    },
    {
      name: 'issue',
      label: { ro: 'Numărul', en: 'Issue' },
      type: 'relationship',
      relationTo: 'journal-issues',
      required: true,
      index: true,
      validate: oncePerIssue,
      admin: { allowCreate: false },
    },
    {
      // A distribution is called as its issue is.
      name: 'title',
      label: { ro: 'Titlul numărului', en: 'Title of the issue' },
      type: 'text',
      virtual: 'issue.title',
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'rows',
      label: { ro: 'Locurile', en: 'Places' },
      labels: {
        singular: { ro: 'Loc', en: 'Place' },
        plural: { ro: 'Locuri', en: 'Places' },
      },
      type: 'array',
      maxRows: 2000,
      admin: {
        components: { RowLabel: '/src/admin/distribution/row-label.tsx#DistributionRowLabel' },
      },
      fields: rowFields,
    },
  ],
}
