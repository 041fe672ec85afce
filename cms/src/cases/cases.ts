import { pressOutlet } from '@avizier/shared/forms/accreditation'
import type { CollectionConfig, Field } from 'payload'
import { shownNowhere } from '../fields/own-fields.ts'
import { optionsOf } from '../fields/options-of.ts'
import { usersSlug } from '../access/actor.ts'
import { searchKeysName } from '../database/search-keys.ts'
import { exactInstantField, instantField } from '../fields/dates/instant.ts'
import { groups } from '../fields/groups.ts'
import type { Label } from '../fields/label.ts'
import { searchKeysField } from '../fields/search-keys.ts'
import { closed } from '../register/closed.ts'
import { caseAccess } from './access.ts'
import { verdicts } from './acts.ts'
import { applicantSorts } from './case.ts'
import { channels } from './channels.ts'
import { caseEndpoints } from './endpoints.ts'
import { grounds } from './grounds.ts'
import { caseKinds } from './kinds.ts'
import { casesSlug } from './slugs.ts'
import { caseStates } from './states.ts'

const ownOnly = closed(
  'O solicitare nu se schimbă și nu se șterge de mână: faceți un act pe pagina ei.',
)

const text = (name: string, label: Label, more = {}): Field => ({
  name,
  label,
  type: 'text',
  ...more,
})

const labelsOf = <Name extends string>(
  declared: Readonly<Record<Name, { label: Exclude<Label, string> }>>,
): Record<string, Exclude<Label, string>> =>
  Object.fromEntries(
    Object.entries<{ label: Exclude<Label, string> }>(declared).map(([name, { label }]) => [
      name,
      label,
    ]),
  )

/** For the page of a case; lists neither show nor ask it. */
const onPageAlone = {
  admin: shownNowhere,
} as const

const related = (name: string, label: Label, relationTo: string, more = {}): Field => ({
  ...{ name, label, relationTo: relationTo as typeof casesSlug, index: true },
  ...{ type: 'relationship', ...more },
})

const whatItIs: Field[] = [
  text('number', { ro: 'Nr.', en: 'No.' }, { required: true, unique: true, index: true }),
  // The series of its kind and year, and its place in it.
  text('series', 'Series', { required: true, ...onPageAlone }),
  { name: 'place', type: 'number', required: true, ...onPageAlone },
  {
    name: 'kind',
    label: { ro: 'Felul', en: 'Kind' },
    type: 'select',
    required: true,
    index: true,
    options: optionsOf(labelsOf(caseKinds)),
  },
  {
    name: 'channel',
    label: { ro: 'Calea', en: 'Channel' },
    type: 'select',
    required: true,
    options: optionsOf(labelsOf(channels)),
  },
  text('subject', { ro: 'Despre ce', en: 'Subject' }, { required: true }),
  { name: 'text', label: { ro: 'Ce s-a cerut', en: 'What was asked' }, type: 'textarea' },
  instantField(
    'receivedAt',
    { ro: 'Primită la', en: 'Received at' },
    { required: true, index: true },
  ),
  related('topic', { ro: 'Tema', en: 'Topic' }, 'topics'),
  related('request', { ro: 'Cererea reclamată', en: 'The request' }, casesSlug),
  text('source', 'Source', { index: true, ...onPageAlone }),
]

const whoAsks: Field[] = [
  {
    name: 'applicant',
    label: { ro: 'Solicitant', en: 'Applicant' },
    type: 'group',
    fields: [
      text('name', { ro: 'Nume', en: 'Name' }),
      text('email', { ro: 'E-mail', en: 'E-mail' }),
      text('address', { ro: 'Adresă', en: 'Address' }, onPageAlone),
      text('phone', { ro: 'Telefon', en: 'Phone' }, onPageAlone),
      text('outlet', { ro: pressOutlet, en: 'Outlet' }),
      text('position', { ro: 'Funcția', en: 'Position' }, onPageAlone),
      {
        name: 'sort',
        label: { ro: 'Ca', en: 'As' },
        type: 'select',
        options: optionsOf(applicantSorts),
      },
    ],
  },
  {
    name: 'broadcast',
    label: { ro: 'Emisiunea', en: 'Broadcast' },
    type: 'group',
    fields: [
      text('programme', { ro: 'Emisiunea', en: 'Programme' }),
      text('broadcaster', { ro: 'Postul', en: 'Broadcaster' }),
      instantField('airedAt', { ro: 'Difuzată la', en: 'Aired at' }),
      text('askedBy', { ro: 'Cine a întrebat', en: 'Asked by' }),
    ],
  },
  {
    name: 'problem',
    label: { ro: 'Articolul', en: 'Article' },
    type: 'group',
    fields: [
      text('outlet', { ro: 'Publicația', en: 'Outlet' }),
      text('address', { ro: 'Adresa', en: 'Address' }),
    ],
  },
]

const screens = '/src/admin/cases'

/** Said in lists as a day, with the reason. */
const due = exactInstantField('dueAt', { ro: 'Termen', en: 'Due' }, { index: true })

/** Derived from the acts (keep-standing.ts), so that lists may ask for it. */
const howItStands: Field[] = [
  {
    name: 'state',
    label: { ro: 'Stare', en: 'State' },
    type: 'select',
    required: true,
    index: true,
    options: optionsOf(caseStates),
  },
  text('registrationNumber', { ro: 'Nr. de înregistrare', en: 'Registration' }, { index: true }),
  instantField('registeredAt', { ro: 'Înregistrată la', en: 'Registered at' }),
  related('responsible', { ro: 'Răspunde de ea', en: 'Responsible' }, usersSlug),
  {
    ...due,
    admin: {
      ...due.admin,
      components: { ...due.admin?.components, Cell: `${screens}/list/term-cell.tsx#TermCell` },
    },
  },
  { name: 'isExtended', label: { ro: 'Prelungită', en: 'Extended' }, type: 'checkbox' },
  exactInstantField('answeredAt', { ro: 'Răspuns la', en: 'Answered at' }, { index: true }),
  exactInstantField('closedAt', { ro: 'Încheiată la', en: 'Closed at' }, { index: true }),
  {
    name: 'hasLostLetter',
    label: { ro: 'Scrisoare neajunsă', en: 'Lost letter' },
    type: 'checkbox',
  },
  {
    name: 'ground',
    label: { ro: 'Motivul refuzului', en: 'Ground of refusal' },
    type: 'select',
    options: optionsOf(labelsOf(grounds)),
  },
  {
    name: 'verdict',
    label: { ro: 'Reclamația', en: 'Verdict' },
    type: 'select',
    options: optionsOf(verdicts),
  },
  related('joinedTo', { ro: 'Conexată la', en: 'Joined to' }, casesSlug),
  related('question', { ro: 'Întrebarea publicată', en: 'Published question' }, 'questions'),
  exactInstantField('keptUntil', { ro: 'Se păstrează până la', en: 'Kept until' }, { index: true }),
  exactInstantField('erasedAt', { ro: 'Date șterse la', en: 'Erased at' }),
]

const behind: Field[] = [
  // The answer that is being written.
  { name: 'draft', type: 'textarea', ...onPageAlone },
  // Of which terms somebody was reminded.
  { name: 'reminded', type: 'json', ...onPageAlone },
  searchKeysField,
]

/** „Solicitări”: what somebody asked of the office and is owed an answer to. Written by acts alone (docs/decisions/0041). */
export const cases: CollectionConfig = {
  slug: casesSlug,
  labels: {
    singular: { ro: 'Solicitare', en: 'Case' },
    plural: { ro: 'Solicitări', en: 'Cases' },
  },
  admin: {
    group: groups.newsroom,
    useAsTitle: 'number',
    description: 'Cereri de informații, întrebări, probleme din presă, acreditări și reclamații.',
    // On a phone the first three are all that is seen.
    defaultColumns: ['subject', 'state', 'dueAt', 'number', 'kind', 'responsible', 'receivedAt'],
    listSearchableFields: [
      ...['number', 'registrationNumber', 'subject', 'text'],
      ...['applicant.name', 'applicant.email', 'applicant.outlet', searchKeysName],
    ],
    pagination: { defaultLimit: 25, limits: [25, 50, 100, 200] },
    enableListViewSelectAPI: true,
    components: {
      beforeListTable: [`${screens}/list/cases-list-head.tsx#CasesListHead`],
      views: { edit: { root: { Component: `${screens}/case.tsx#CaseView` } } },
    },
  },
  defaultSort: '-receivedAt',
  // What the term in a list is told from.
  forceSelect: {
    kind: true,
    channel: true,
    state: true,
    receivedAt: true,
    registeredAt: true,
    isExtended: true,
  },
  ...ownOnly,
  access: caseAccess,
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: caseEndpoints,
  indexes: [{ fields: ['series', 'place'], unique: true }],
  fields: [...whatItIs, ...whoAsks, ...howItStands, ...behind],
}
