import type { CollectionConfig, Field } from 'payload'
import { optionsOf } from '../fields/options-of.ts'
import { hasRole } from '../access/has-role.ts'
import { exactInstantField } from '../fields/dates/instant.ts'
import { groups } from '../fields/groups.ts'
import type { Label } from '../fields/label.ts'
import { closed } from '../register/closed.ts'
import type { jobStates, JobKind } from './job.ts'
import { retryJob } from './retry-job.ts'
import { jobLeaseSlug, jobsSlug } from './slugs.ts'

const stateLabels: Record<(typeof jobStates)[number], { ro: string; en: string }> = {
  waiting: { ro: 'Așteaptă', en: 'Waiting' },
  running: { ro: 'Rulează', en: 'Running' },
  done: { ro: 'Încheiată', en: 'Done' },
  dropped: { ro: 'Nu a mai fost nevoie', en: 'Not needed any more' },
  dead: { ro: 'Eșuată', en: 'Failed' },
}

const ownOnly = closed('Sarcinile automate se înregistrează de la sine.')

const text = (name: string, label: Label) => ({ name, label, type: 'textarea' as const })

const whatItIs = (kinds: readonly JobKind[]): Field[] => [
  {
    name: 'kind',
    label: { ro: 'Sarcina', en: 'Job' },
    type: 'select',
    required: true,
    index: true,
    options: kinds.map(({ name, label }) => ({ value: name, label })),
  },
  {
    name: 'state',
    label: { ro: 'Starea', en: 'State' },
    type: 'select',
    required: true,
    options: optionsOf(stateLabels),
  },
]

const retryButton: Field = {
  name: 'retry',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/jobs/retry-job.tsx#RetryJob' },
  },
}

const howItWent: Field[] = [
  exactInstantField('dueAt', { ro: 'Când îi vine rândul', en: 'Due' }, { required: true }),
  exactInstantField('startedAt', { ro: 'Începută', en: 'Started' }),
  exactInstantField('finishedAt', { ro: 'Terminată', en: 'Ended' }, { index: true }),
  {
    name: 'attempts',
    label: { ro: 'Încercări', en: 'Attempts' },
    type: 'number',
    required: true,
  },
  exactInstantField('failedSince', { ro: 'Prima eroare', en: 'Failing since' }),
  text('lastError', { ro: 'Ultima eroare', en: 'Last error' }),
  {
    name: 'input',
    label: { ro: 'Datele sarcinii', en: 'Input' },
    type: 'json',
    admin: {
      condition: (data) => data.input !== null && data.input !== undefined,
      components: { Field: '/src/admin/plain-json.tsx#PlainJson' },
    },
  },
  {
    name: 'isScheduled',
    label: 'Vine de la sine',
    type: 'checkbox',
    required: true,
    admin: { hidden: true, disableListColumn: true },
  },
]

/** What the newsroom does by itself: what waits, what was done of late, and what failed. */
export const jobsCollection = (kinds: readonly JobKind[]): CollectionConfig => ({
  slug: jobsSlug,
  labels: {
    singular: { ro: 'Sarcină automată', en: 'Job' },
    plural: { ro: 'Sarcini automate', en: 'Jobs' },
  },
  admin: {
    group: groups.administration,
    // The kind is known to the database by a name that nobody reads.
    useAsTitle: 'dueAt',
    listSearchableFields: ['lastError'],
    defaultColumns: ['kind', 'state', 'dueAt', 'finishedAt', 'attempts', 'lastError'],
    description:
      'Ce face programul de la sine, de obicei noaptea. O sarcină eșuată s-a oprit după mai multe încercări; se reia de pe pagina ei.',
    hidden: ({ user }) => !hasRole(user && { ...user, collection: 'users' }, 'webmaster', 'admin'),
  },
  defaultSort: '-dueAt',
  ...ownOnly,
  access: { ...ownOnly.access, read: ({ req }) => hasRole(req.user, 'webmaster', 'admin') },
  endpoints: [retryJob],
  indexes: [{ fields: ['state', 'dueAt'] }],
  fields: [...whatItIs(kinds), retryButton, ...howItWent],
})

/** One row: which process runs the jobs, and until when it may be silent. */
export const jobLease: CollectionConfig = {
  slug: jobLeaseSlug,
  admin: { hidden: true },
  ...ownOnly,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'expiresAt', type: 'date' },
  ],
}
