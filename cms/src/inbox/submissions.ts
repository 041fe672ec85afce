import type { CollectionConfig, Field } from 'payload'
import { formSlugs } from '@avizier/shared/forms/index'
import { shownNowhere } from '../fields/own-fields.ts'
import { usersSlug } from '../access/actor.ts'
import { worksAtInbox } from '../access/works-at-inbox.ts'
import { casesSlug } from '../cases/slugs.ts'
import { privateFileDoor } from '../collections/stored-files/private/door.ts'
import { searchKeysName } from '../database/search-keys.ts'
import { exactInstantField } from '../fields/dates/instant.ts'
import { groups } from '../fields/groups.ts'
import { searchKeysField } from '../fields/search-keys.ts'
import { closed } from '../register/closed.ts'
import { submissionAccess } from './access.ts'
import { actOnSubmission } from './acts.ts'
import { exportInbox } from './export/endpoint.ts'
import { formName } from './form-names.ts'
import { submissionFiles } from './beside.ts'
import { readableSubmission } from './store.ts'
import { proposalsRegister } from './proposals/endpoint.ts'
import { submissionsSlug } from './slugs.ts'
import { submissionStateLabels, submissionStates } from './states.ts'

const ownOnly = closed('Ce au trimis cetățenii nu se schimbă și nu se șterge de mână.')

const byInboxAlone = {
  admin: shownNowhere,
} as const

const person = (name: string, label: { ro: string; en: string }): Field => ({
  name,
  label,
  type: 'relationship',
  relationTo: usersSlug,
  index: true,
  // A department is not told who works on what.
  access: { read: ({ req }) => worksAtInbox(req.user) },
})

/** What came, as it came. */
const asItCame: Field[] = [
  { name: 'title', label: { ro: 'Despre ce', en: 'About' }, type: 'text', required: true },
  { name: 'sender', label: { ro: 'De la', en: 'From' }, type: 'text' },
  {
    name: 'form',
    label: { ro: 'Formularul', en: 'Form' },
    type: 'select',
    required: true,
    index: true,
    options: formSlugs.map((value) => ({ value, label: formName(value).one })),
  },
  exactInstantField('at', { ro: 'Primită la', en: 'Received at' }, { required: true, index: true }),
  {
    name: 'reference',
    label: { ro: 'Numărul de referință', en: 'Reference' },
    type: 'text',
    required: true,
    index: true,
  },
  { name: 'counterId', type: 'text', required: true, unique: true, index: true, ...byInboxAlone },
  { name: 'page', label: { ro: 'Pagina', en: 'Page' }, type: 'text' },
  { name: 'values', type: 'json', required: true, ...byInboxAlone },
  // Sentences: what was asked for and not done, files that could not be kept.
  { name: 'leftOut', type: 'json', ...byInboxAlone },
]

/** The place of a proposal in the register of its debate. */
const inRegister: Field[] = [
  {
    name: 'debate',
    label: { ro: 'Dezbaterea', en: 'Debate' },
    type: 'relationship',
    relationTo: 'debate-notices',
    index: true,
  },
  {
    name: 'proposalNumber',
    label: { ro: 'Nr. în registrul propunerilor', en: 'No. of proposal' },
    type: 'number',
  },
]

/** The case that it became. */
const asCase: Field = {
  name: 'case',
  label: { ro: 'Solicitarea', en: 'Case' },
  type: 'relationship',
  relationTo: casesSlug,
  index: true,
  access: { read: ({ req }) => worksAtInbox(req.user) },
}

/** What the office did, and until when it is kept. */
const sinceThen: Field[] = [
  {
    name: 'state',
    label: { ro: 'Stare', en: 'State' },
    type: 'select',
    required: true,
    index: true,
    options: submissionStates.map((value) => ({ value, label: submissionStateLabels[value] })),
  },
  person('takenBy', { ro: 'Preluată de', en: 'Taken by' }),
  exactInstantField('answeredAt', { ro: 'Răspuns la', en: 'Answered at' }),
  exactInstantField('keptUntil', { ro: 'Se păstrează până la', en: 'Kept until' }, { index: true }),
  exactInstantField('erasedAt', { ro: 'Date șterse la', en: 'Erased at' }),
]

/** What lists search: the words as they were typed, for addresses and numbers, and the keys of their forms. */
const searched: Field[] = [
  {
    name: 'words',
    label: { ro: 'Cuvintele trimise', en: 'Words sent' },
    type: 'textarea',
    hooks: { afterRead: [() => null] },
    ...byInboxAlone,
  },
  searchKeysField,
]

/** For whoever may read what the file came with. */
const fileDoor = privateFileDoor(
  submissionFiles,
  async (req, id) => (await readableSubmission(req, id)) !== null,
)

/** „Primite”: what the city sent in at the counter. The counter alone adds to it, `acts.ts` alone says what was done. */
export const submissions: CollectionConfig = {
  slug: submissionsSlug,
  labels: {
    singular: { ro: 'Primită', en: 'Submission' },
    plural: { ro: 'Primite', en: 'Inbox' },
  },
  admin: {
    group: groups.newsroom,
    useAsTitle: 'title',
    description: 'Ce au trimis cetățenii prin formularele site-ului. Nu se poate schimba.',
    defaultColumns: ['title', 'sender', 'form', 'state', 'takenBy', 'at'],
    listSearchableFields: ['reference', 'words', searchKeysName],
    pagination: { defaultLimit: 25, limits: [25, 50, 100, 200] },
    enableListViewSelectAPI: true,
    components: {
      beforeListTable: ['/src/admin/inbox/inbox-list-head.tsx#InboxListHead'],
      views: {
        edit: { root: { Component: '/src/admin/inbox/submission.tsx#SubmissionView' } },
      },
    },
  },
  defaultSort: '-at',
  ...ownOnly,
  access: submissionAccess,
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [exportInbox, proposalsRegister, actOnSubmission, fileDoor],
  indexes: [{ fields: ['debate', 'proposalNumber'] }],
  fields: [...asItCame, ...inRegister, asCase, ...sinceThen, ...searched],
}
