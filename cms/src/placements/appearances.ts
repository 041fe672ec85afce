import { placementMedia, placementMediumLabels } from '@avizier/shared/kinds/campaigns'
import type { CollectionConfig, DateField, Field } from 'payload'
import { shownNowhere } from '../fields/own-fields.ts'
import { hiddenUnless } from '../access/hidden-unless.ts'
import { usersSlug } from '../access/actor.ts'
import { privateFileDoor } from '../collections/stored-files/private/door.ts'
import { exactInstantField, instantField } from '../fields/dates/instant.ts'
import { groups } from '../fields/groups.ts'
import { appearanceAccess, seesPlacements } from './access.ts'
import { actOnAppearance } from './acts.ts'
import { proofFiles } from './beside.ts'
import { keepCostsApart } from './keep-costs-apart.ts'
import { printedReportEndpoint, reportEndpoint } from './report-endpoint.ts'
import { appearancesSlug, placementsSlug } from './slugs.ts'

/** As the placement says it; lists ask for it here. */
const ofPlacement: Field[] = [
  { name: 'title', label: { ro: 'Ce apare', en: 'What appears' }, type: 'text', required: true },
  { name: 'outlet', label: { ro: 'Unde', en: 'Where' }, type: 'text', required: true, index: true },
  {
    name: 'medium',
    label: { ro: 'Mediul', en: 'Medium' },
    type: 'select',
    required: true,
    options: placementMedia.map((value) => ({ value, label: placementMediumLabels[value] })),
  },
  {
    name: 'campaign',
    label: { ro: 'Campania', en: 'Campaign' },
    type: 'relationship',
    relationTo: 'campaigns',
    index: true,
  },
  {
    name: 'responsible',
    label: { ro: 'Răspunde', en: 'Responsible' },
    type: 'relationship',
    relationTo: usersSlug,
    index: true,
  },
  {
    name: 'placement',
    label: { ro: 'Plasarea', en: 'Placement' },
    type: 'relationship',
    relationTo: placementsSlug,
    required: true,
    index: true,
  },
]

/** A whole day has no hour in lists. */
const shownAsSlot = (field: DateField): DateField => ({
  ...field,
  admin: { ...field.admin, components: { Cell: '/src/admin/placements/slot-cell.tsx#SlotCell' } },
})

/** When, and what is known of it: how it stands follows from these and the time. */
const facts: Field[] = [
  shownAsSlot(
    instantField(
      'startsAt',
      { ro: 'Programată la', en: 'Planned for' },
      { required: true, index: true },
    ),
  ),
  instantField(
    'endsAt',
    { ro: 'Până la', en: 'Until' },
    { required: true, index: true, admin: { disableListColumn: true } },
  ),
  exactInstantField('confirmedAt', { ro: 'Confirmată la', en: 'Confirmed at' }),
  instantField('appearedAt', { ro: 'A apărut la', en: 'Appeared at' }, { index: true }),
  exactInstantField('missedAt', { ro: 'Notată ca lipsă la', en: 'Missed, noted at' }),
  { name: 'proofLink', label: { ro: 'Adresa dovezii', en: 'Address of proof' }, type: 'text' },
  // When the office was told that there is no proof: it is told once.
  {
    ...exactInstantField('remindedAt', 'Reminded at'),
    admin: shownNowhere,
  },
  {
    name: 'standing',
    type: 'ui',
    label: { ro: 'Stare', en: 'Standing' },
    admin: { components: { Cell: '/src/admin/placements/standing-cell.tsx#StandingCell' } },
  },
]

/** „Apariții”: each time that something is to appear. They follow from placements; acts alone say what became of them. */
export const appearances: CollectionConfig = {
  slug: appearancesSlug,
  labels: {
    singular: { ro: 'Apariție', en: 'Appearance' },
    plural: { ro: 'Apariții', en: 'Appearances' },
  },
  admin: {
    group: groups.press,
    useAsTitle: 'title',
    defaultColumns: ['title', 'standing', 'startsAt', 'outlet', 'medium', 'campaign'],
    listSearchableFields: ['title', 'outlet'],
    pagination: { defaultLimit: 25, limits: [25, 50, 100, 200] },
    description: 'Fiecare difuzare sau publicare, cu dovada ei.',
    hidden: hiddenUnless(seesPlacements),
    components: {
      beforeListTable: ['/src/admin/placements/appearances-head.tsx#AppearancesHead'],
      views: {
        edit: { root: { Component: '/src/admin/placements/appearance.tsx#AppearanceView' } },
      },
    },
  },
  defaultSort: '-startsAt',
  access: appearanceAccess,
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [
    ...[reportEndpoint, printedReportEndpoint, actOnAppearance],
    privateFileDoor(proofFiles, ({ user }) => seesPlacements(user)),
  ],
  hooks: { beforeOperation: [keepCostsApart] },
  indexes: [{ fields: ['placement', 'startsAt', 'endsAt'], unique: true }],
  fields: [...ofPlacement, ...facts],
}
