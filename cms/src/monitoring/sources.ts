import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  Field,
} from 'payload'
import { byServerAlone, ownField } from '../fields/own-fields.ts'
import { hiddenUnless } from '../access/hidden-unless.ts'
import { optionsOf } from '../fields/options-of.ts'
import { exactInstantField } from '../fields/dates/instant.ts'
import { groups } from '../fields/groups.ts'
import { mendOnSave } from '../fields/mend-all-letters.ts'
import { keptAccess, watchesPress } from './access.ts'
import { askToRead } from './ask-to-read.ts'
import { validateAddress } from './feeds/feed-address.ts'
import { mostCharacters } from './limits.ts'
import { media } from './media.ts'
import { readNow } from './read-now.ts'
import { pressSourcesSlug } from './slugs.ts'

const whatItIs: Field[] = [
  {
    name: 'name',
    label: { ro: 'Numele publicației', en: 'Name' },
    type: 'text',
    required: true,
    unique: true,
    maxLength: mostCharacters.outlet,
    admin: { placeholder: 'Gazeta de Someș' },
  },
  {
    name: 'medium',
    label: { ro: 'Felul', en: 'Medium' },
    type: 'select',
    required: true,
    defaultValue: 'online',
    options: optionsOf(media),
  },
  {
    name: 'url',
    label: { ro: 'Adresa fluxului', en: 'Address of the feed' },
    type: 'text',
    validate: (value: unknown) => validateAddress(value as string | null | undefined),
    admin: {
      placeholder: 'https://gazeta.example/feed/',
      description:
        'RSS, Atom sau JSON. Lăsați gol unde nu este: relatările se scriu atunci de mână.',
    },
  },
  {
    name: 'keepsAll',
    label: { ro: 'Se păstrează tot ce publică', en: 'Everything is kept' },
    type: 'checkbox',
    defaultValue: false,
    admin: {
      description:
        'Pentru o publicație care scrie numai despre oraș. Altfel se păstrează doar ce se potrivește cu o regulă.',
    },
  },
]

const howItGoes: Field[] = [
  {
    name: 'isActive',
    label: { ro: 'Se citește', en: 'Is read' },
    type: 'checkbox',
    defaultValue: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'answer',
    label: { ro: 'Ultima citire', en: 'Last reading' },
    type: 'text',
    access: byServerAlone,
    admin: {
      position: 'sidebar',
      readOnly: true,
      components: {
        Cell: '/src/admin/monitoring/source-answer-cell.tsx#SourceAnswerCell',
        Field: '/src/admin/monitoring/source-answer.tsx#SourceAnswer',
      },
    },
  },
  exactInstantField(
    'askedAt',
    { ro: 'Întrebată la', en: 'Asked at' },
    { access: byServerAlone, admin: { position: 'sidebar', readOnly: true } },
  ),
  exactInstantField(
    'readAt',
    { ro: 'Citită cu bine la', en: 'Read well at' },
    { access: byServerAlone, admin: { position: 'sidebar', readOnly: true } },
  ),
  {
    name: 'isFine',
    label: { ro: 'Fără probleme', en: 'Fine' },
    type: 'checkbox',
    defaultValue: true,
    index: true,
    access: byServerAlone,
    admin: { hidden: true, disableListColumn: true },
  },
  { name: 'nextAt', type: 'date', index: true, ...ownField },
  { name: 'failures', type: 'number', defaultValue: 0, ...ownField },
  { name: 'etag', type: 'text', ...ownField },
  { name: 'lastModified', type: 'text', ...ownField },
]

/** Another feed is begun anew, and so is one that is let go on. */
const beginAnew: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = (originalDoc ?? {}) as { url?: unknown; isActive?: unknown }
  const after: { url?: unknown; isActive?: unknown } = { ...before, ...data }
  const isSame = (before.url ?? '') === (after.url ?? '') && before.isActive === after.isActive
  if (isSame) return data
  const hasFeed = Boolean(after.url)
  const isRead = hasFeed && after.isActive !== false
  return {
    ...data,
    url: after.url || null,
    ...{ etag: null, lastModified: null, failures: 0, isFine: true },
    nextAt: isRead ? new Date().toISOString() : null,
    answer: notYet(hasFeed, isRead),
  }
}

const notYet = (hasFeed: boolean, isRead: boolean): string => {
  if (!hasFeed) return 'Fără flux: ce apare se scrie de mână.'
  return isRead ? 'Încă nu s-a citit.' : 'Nu se citește.'
}

const readSoon: CollectionAfterChangeHook = async ({ req }) => askToRead(req, new Date())

/** „Surse de presă”: newspapers, agencies, radios and televisions, and how the reading of their feeds goes. */
export const pressSources: CollectionConfig = {
  slug: pressSourcesSlug,
  labels: {
    singular: { ro: 'Sursă de presă', en: 'Press source' },
    plural: { ro: 'Surse de presă', en: 'Press sources' },
  },
  admin: {
    group: groups.press,
    useAsTitle: 'name',
    listSearchableFields: ['name', 'url'],
    defaultColumns: ['name', 'medium', 'answer', 'readAt', 'isActive'],
    description:
      'Fluxurile se citesc singure, la 20 de minute. O sursă care nu răspunde este întrebată tot mai rar.',
    hidden: hiddenUnless(watchesPress),
    components: { beforeListTable: ['/src/admin/lists/quick-filters.tsx#QuickFilters'] },
  },
  defaultSort: 'name',
  defaultPopulate: { name: true, medium: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  access: keptAccess,
  endpoints: [readNow],
  hooks: { beforeValidate: [mendOnSave], beforeChange: [beginAnew], afterChange: [readSoon] },
  fields: [...whatItIs, ...howItGoes],
}
