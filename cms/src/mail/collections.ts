import type { CollectionConfig, Field, FieldAccess } from 'payload'
import { optionsOf } from '../fields/options-of.ts'
import type { StoredRow } from '../database/stored-row.ts'
import { exactInstantField } from '../fields/dates/instant.ts'
import { groups } from '../fields/groups.ts'
import type { Label } from '../fields/label.ts'
import { closed } from '../register/closed.ts'
import { readsSubject, readsWords, worksAtPost } from './access.ts'
import { guardSubjects } from './guard-subjects.ts'
import { mailPurposes, purposes } from './purposes.ts'
import { mailTextsSlug, mailsSlug, postOfficeSlug } from './slugs.ts'
import { mailStates } from './states.ts'

const ownOnly = closed('Mesajele se scriu și se trimit de la sine.')

const text = (name: string, label: Label, options = {}): Field => ({
  name,
  label,
  type: 'text',
  ...options,
})
const hidden = (name: string, options = {}): Field =>
  text(name, name, { admin: { hidden: true, disableListColumn: true }, ...options })
const number = (name: string, options = {}): Field => ({
  name,
  type: 'number',
  admin: { hidden: true, disableListColumn: true },
  ...options,
})

/** Nor is a question answered that would find words. */
const wordsAccess: FieldAccess<StoredRow> = ({ doc, req }) =>
  doc !== undefined && readsWords(req.user, doc.purpose)

const subjectAccess: FieldAccess<StoredRow> = ({ doc, req }) => readsSubject(req.user, doc?.purpose)

const whatItIs: Field[] = [
  text('subject', { ro: 'Subiectul', en: 'Subject' }, { access: { read: subjectAccess } }),
  // Empty once it is kept no longer.
  text('to', { ro: 'Către', en: 'To' }, { index: true }),
  {
    name: 'purpose',
    label: { ro: 'Felul', en: 'Purpose' },
    type: 'select',
    required: true,
    options: optionsOf(
      Object.fromEntries(mailPurposes.map((name) => [name, purposes[name].label])),
    ),
  },
  {
    name: 'state',
    label: { ro: 'Starea', en: 'State' },
    type: 'select',
    required: true,
    options: optionsOf(mailStates),
  },
  {
    name: 'words',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/post/letter-words.tsx#LetterWords' },
    },
  },
  { name: 'content', type: 'json', access: { read: wordsAccess }, admin: { hidden: true } },
]

const howItWent: Field[] = [
  exactInstantField('queuedAt', { ro: 'Scris', en: 'Written' }, { required: true }),
  exactInstantField('dueAt', { ro: 'Când îi vine rândul', en: 'Due' }, { required: true }),
  exactInstantField('triedAt', { ro: 'Ultima încercare', en: 'Tried' }, { index: true }),
  exactInstantField('endedAt', { ro: 'Încheiat', en: 'Ended' }, { index: true }),
  {
    name: 'attempts',
    label: { ro: 'Încercări', en: 'Attempts' },
    type: 'number',
    required: true,
  },
  {
    name: 'response',
    label: { ro: 'Răspunsul serverului de poștă', en: 'Answer of the mail server' },
    type: 'textarea',
  },
]

const behind: Field[] = [
  // What makes it one and the same: a row of the register and a subscription, or a random one.
  hidden('key', { required: true, unique: true, index: true }),
  hidden('messageId', { required: true }),
  number('urgency', { required: true }),
  // The words, where many are sent the same.
  hidden('text', { index: true }),
  // Whom it is for and why, where somebody has subscribed.
  hidden('subscriber', { index: true }),
  // Where by several: one after the other.
  hidden('subscription', { index: true }),
  hidden('reason'),
  hidden('about', { index: true }),
  hidden('replyTo'),
  // Who has taken it to send, and until when they may be silent.
  number('claim'),
  { name: 'leaseUntil', type: 'date', admin: { hidden: true, disableListColumn: true } },
]

/** The outbox: what the city tells people by e-mail, what went, what did not and why. */
export const mails: CollectionConfig = {
  slug: mailsSlug,
  labels: {
    singular: { ro: 'Mesaj', en: 'Message' },
    plural: { ro: 'Mesaje', en: 'Messages' },
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'subject',
    listSearchableFields: ['subject', 'to'],
    defaultColumns: ['subject', 'to', 'purpose', 'state', 'queuedAt', 'endedAt', 'response'],
    description: 'Ce trimite instalația prin poșta electronică, ce a ajuns și ce nu.',
    hidden: ({ user }) => !worksAtPost(user && { ...user, collection: 'users' }),
  },
  defaultSort: '-queuedAt',
  // What it is asked by has an index; each more is dear where ten thousand are written.
  timestamps: false,
  ...ownOnly,
  access: { ...ownOnly.access, read: ({ req }) => worksAtPost(req.user) },
  hooks: { ...ownOnly.hooks, beforeOperation: [guardSubjects] },
  indexes: [{ fields: ['state', 'urgency', 'dueAt'] }],
  fields: [...whatItIs, ...howItWent, ...behind],
}

/** Words that go to many. */
export const mailTexts: CollectionConfig = {
  slug: mailTextsSlug,
  admin: { hidden: true },
  ...ownOnly,
  fields: [
    hidden('key', { required: true, unique: true, index: true }),
    hidden('subject', { required: true }),
    // The documents that it tells of: ` press-releases/1 announcements/2 `.
    hidden('about'),
    {
      name: 'words',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/post/letter-words.tsx#LetterWords' },
      },
    },
    { name: 'content', type: 'json', required: true },
    { name: 'madeAt', type: 'date', required: true, index: true },
  ],
}

/** One row. */
export const postOffice: CollectionConfig = {
  slug: postOfficeSlug,
  admin: { hidden: true },
  ...ownOnly,
  fields: [
    hidden('name', { required: true, unique: true, index: true }),
    // Nothing leaves while this stands: since when, and who said so.
    { name: 'stoppedAt', type: 'date' },
    hidden('stoppedBy'),
    // The last row of the register whose letters are all written.
    number('row', { required: true }),
    hidden('rowHash', { required: true }),
    // Up to when digests are written, and up to which row: what is of a time before and came later is in the next one.
    { name: 'dailyUntil', type: 'date' },
    number('dailyRow'),
    { name: 'weeklyUntil', type: 'date' },
    number('weeklyRow'),
    // Of the mailer: when it spoke last, and how it sends.
    { name: 'seenAt', type: 'date' },
    { name: 'sender', type: 'json' },
  ],
}

export const mailCollections = [mails, mailTexts, postOffice]
