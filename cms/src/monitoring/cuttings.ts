import type { CollectionBeforeDeleteHook, CollectionConfig, Field } from 'payload'
import { byServerAlone, ownField } from '../fields/own-fields.ts'
import { hiddenUnless } from '../access/hidden-unless.ts'
import { optionsOf } from '../fields/options-of.ts'
import { usersSlug } from '../access/actor.ts'
import { casesSlug } from '../cases/slugs.ts'
import { dropFilesOf } from '../collections/stored-files/private/files-of.ts'
import { searchKeysName } from '../database/search-keys.ts'
import { exactInstantField } from '../fields/dates/instant.ts'
import { groups } from '../fields/groups.ts'
import { mendOnSave } from '../fields/mend-all-letters.ts'
import { searchKeysField } from '../fields/search-keys.ts'
import { cuttingAccess, watchesPress } from './access.ts'
import { judgeCuttings } from './judge-cuttings.ts'
import { keepCutting } from './keep-cutting.ts'
import { cuttingStates, tones } from './media.ts'
import { openProblem } from './open-problem.ts'
import { cuttingScans, scanDoors } from './scans.ts'
import { cuttingsSlug, pressReviewsSlug, pressSourcesSlug } from './slugs.ts'
import { statisticsCsv } from './statistics/csv-door.ts'
import { uptakeWays } from './uptake/find-uptake.ts'
import { whatItIs } from './what-it-is.ts'

const judgement: Field[] = [
  {
    name: 'state',
    label: { ro: 'Stare', en: 'State' },
    type: 'select',
    required: true,
    defaultValue: 'relevant',
    index: true,
    options: optionsOf(cuttingStates),
    admin: { position: 'sidebar' },
  },
  {
    name: 'topic',
    label: { ro: 'Tema', en: 'Topic' },
    type: 'relationship',
    relationTo: 'topics',
    index: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'tone',
    label: { ro: 'Tonul', en: 'Tone' },
    type: 'select',
    options: optionsOf(tones),
    admin: { position: 'sidebar' },
  },
  {
    name: 'department',
    label: { ro: 'Compartimentul pe care îl privește', en: 'Department concerned' },
    type: 'relationship',
    relationTo: 'departments',
    admin: {
      position: 'sidebar',
      description: 'Compartimentul nu vede relatarea, ci numai solicitarea care i se dă.',
    },
  },
  {
    name: 'release',
    label: { ro: 'Preia comunicatul', en: 'Takes up the release' },
    type: 'relationship',
    relationTo: 'press-releases',
    index: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'releaseWay',
    label: { ro: 'Cum s-a recunoscut', en: 'Recognised by' },
    type: 'select',
    options: optionsOf(uptakeWays),
    access: byServerAlone,
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: ({ releaseWay }) => Boolean(releaseWay),
    },
  },
]

const howItCame: Field[] = [
  {
    name: 'source',
    label: { ro: 'Sursa', en: 'Source' },
    type: 'relationship',
    relationTo: pressSourcesSlug,
    index: true,
    access: byServerAlone,
    admin: { hidden: true },
  },
  exactInstantField(
    'seenAt',
    { ro: 'Găsit la', en: 'Found at' },
    { access: byServerAlone, index: true, admin: { hidden: true } },
  ),
  {
    name: 'phrases',
    label: { ro: 'Găsit după', en: 'Found by' },
    type: 'text',
    access: byServerAlone,
    admin: { position: 'sidebar', readOnly: true, condition: ({ phrases }) => Boolean(phrases) },
  },
  {
    name: 'judgedBy',
    label: { ro: 'Triată de', en: 'Judged by' },
    type: 'relationship',
    relationTo: usersSlug,
    access: byServerAlone,
    admin: { hidden: true },
  },
  exactInstantField(
    'judgedAt',
    { ro: 'Triată la', en: 'Judged at' },
    { access: byServerAlone, admin: { hidden: true } },
  ),
  {
    name: 'case',
    label: { ro: 'Solicitarea deschisă', en: 'Case opened' },
    type: 'relationship',
    relationTo: casesSlug,
    access: byServerAlone,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.case) },
  },
  {
    name: 'review',
    label: { ro: 'În revista presei', en: 'In the review' },
    type: 'relationship',
    relationTo: pressReviewsSlug,
    index: true,
    access: byServerAlone,
    admin: { hidden: true },
  },
]

/** By what it is known again, and told together with others. */
const known: Field[] = [
  { name: 'identity', type: 'text', unique: true, index: true, ...ownField },
  { name: 'entryKey', type: 'text', index: true, ...ownField },
  { name: 'story', type: 'text', index: true, ...ownField },
  { name: 'sketch', type: 'json', ...ownField },
  // How often it was judged: whoever judges says what they saw.
  { name: 'judgements', type: 'number', defaultValue: 0, ...ownField },
  searchKeysField,
]

/** The pages go with what they were scanned for. */
const dropScans: CollectionBeforeDeleteHook = ({ id, req }) =>
  dropFilesOf(req, cuttingScans, String(id))

/** „Relatări din presă”: title, outlet, time, address and a short extract of what the press writes; never the text itself, never public. */
export const cuttings: CollectionConfig = {
  slug: cuttingsSlug,
  labels: {
    singular: { ro: 'Relatare din presă', en: 'Cutting' },
    plural: { ro: 'Relatări din presă', en: 'Cuttings' },
  },
  admin: {
    group: groups.press,
    useAsTitle: 'title',
    listSearchableFields: ['outlet', 'programme', 'url', searchKeysName],
    defaultColumns: ['title', 'outlet', 'publishedAt', 'state', 'tone', 'topic'],
    pagination: { defaultLimit: 25, limits: [25, 50, 100, 200] },
    description:
      'Ce s-a scris și s-a spus despre oraș. De mână se adaugă ce nu are flux: o pagină de ziar, o emisiune.',
    hidden: hiddenUnless(watchesPress),
    components: { beforeListTable: ['/src/admin/lists/quick-filters.tsx#QuickFilters'] },
  },
  defaultSort: '-publishedAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  access: cuttingAccess,
  endpoints: [judgeCuttings, openProblem, statisticsCsv, ...scanDoors],
  indexes: [{ fields: ['state', 'publishedAt'] }],
  hooks: { beforeValidate: [mendOnSave], beforeChange: [keepCutting], beforeDelete: [dropScans] },
  fields: [...whatItIs, ...judgement, ...howItCame, ...known],
}
