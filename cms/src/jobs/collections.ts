import type { CollectionConfig, SelectField } from 'payload'
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

const ownOnly = closed('Lucrările în fundal se notează singure.')

const options = (labels: [string, { ro: string; en: string }][]): SelectField['options'] =>
  labels.map(([value, label]) => ({ value, label }))

const text = (name: string, label: Label) => ({ name, label, type: 'textarea' as const })

/** What the newsroom does by itself: what waits, what was done of late, and what failed. */
export const jobsCollection = (kinds: readonly JobKind[]): CollectionConfig => ({
  slug: jobsSlug,
  labels: {
    singular: { ro: 'Lucrare în fundal', en: 'Job' },
    plural: { ro: 'Lucrări în fundal', en: 'Jobs' },
  },
  admin: {
    group: groups.administration,
    // The kind is known to the database by a name that nobody reads.
    useAsTitle: 'dueAt',
    listSearchableFields: ['lastError'],
    defaultColumns: ['kind', 'state', 'dueAt', 'finishedAt', 'attempts', 'lastError'],
    description:
      'Ce face redacția singură, de cele mai multe ori noaptea. O lucrare eșuată s-a oprit după mai multe încercări; se reia de pe pagina ei.',
    hidden: ({ user }) => !hasRole(user && { ...user, collection: 'users' }, 'webmaster', 'admin'),
  },
  defaultSort: '-dueAt',
  ...ownOnly,
  access: { ...ownOnly.access, read: ({ req }) => hasRole(req.user, 'webmaster', 'admin') },
  endpoints: [retryJob],
  indexes: [{ fields: ['state', 'dueAt'] }],
  fields: [
    {
      name: 'kind',
      label: { ro: 'Lucrarea', en: 'Job' },
      type: 'select',
      required: true,
      index: true,
      options: options(kinds.map(({ name, label }) => [name, label])),
    },
    {
      name: 'state',
      label: { ro: 'Starea', en: 'State' },
      type: 'select',
      required: true,
      options: options(Object.entries(stateLabels)),
    },
    {
      name: 'retry',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/jobs/retry-job.tsx#RetryJob' },
      },
    },
    exactInstantField('dueAt', { ro: 'Când îi vine rândul', en: 'Due' }, { required: true }),
    exactInstantField('startedAt', { ro: 'Începută', en: 'Started' }),
    exactInstantField('finishedAt', { ro: 'Terminată', en: 'Ended' }, { index: true }),
    {
      name: 'attempts',
      label: { ro: 'Încercări', en: 'Attempts' },
      type: 'number',
      required: true,
    },
    exactInstantField('failedSince', { ro: 'Eșuează din', en: 'Failing since' }),
    text('lastError', { ro: 'Ultima eroare', en: 'Last error' }),
    {
      name: 'input',
      label: { ro: 'Despre ce este', en: 'Input' },
      type: 'json',
      admin: {
        condition: (data) => data.input !== null && data.input !== undefined,
        components: { Field: '/src/admin/plain-json.tsx#PlainJson' },
      },
    },
    { name: 'isScheduled', type: 'checkbox', required: true, admin: { hidden: true } },
  ],
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
