import type { CollectionConfig, Field } from 'payload'
import { usersSlug } from '../access/actor.ts'
import { hasRole } from '../access/has-role.ts'
import { exactInstantField } from '../fields/dates/instant.ts'
import { groups } from '../fields/groups.ts'
import { closed } from '../register/closed.ts'
import { eventKinds, eventLabels } from './events/kinds.ts'
import { linkPurposes } from './links/purposes.ts'
import {
  accountLinksSlug,
  knownBrowsersSlug,
  openSessionsSlug,
  secondFactorsSlug,
  securityEventsSlug,
} from './slugs.ts'

const ownOnly = closed('Conturile își țin singure legăturile, codurile și sesiunile.')
const hidden = { admin: { hidden: true }, ...ownOnly } satisfies Partial<CollectionConfig>

const text = (name: string, options = {}): Field => ({ name, type: 'text', ...options })
const instant = (name: string, options = {}): Field => ({ name, type: 'date', ...options })
const person = (options = {}): Field => ({
  name: 'person',
  type: 'relationship',
  relationTo: usersSlug,
  index: true,
  ...options,
})

/** Links by which people set a password or, after it, their second factor. Of the token only its hash is kept. */
const accountLinks: CollectionConfig = {
  slug: accountLinksSlug,
  ...hidden,
  fields: [
    text('tokenHash', { required: true, unique: true, index: true }),
    person(),
    {
      name: 'purpose',
      type: 'select',
      required: true,
      options: linkPurposes.map((value) => ({ value, label: value })),
    },
    instant('madeAt', { required: true }),
    instant('expiresAt', { required: true, index: true }),
    instant('closedAt'),
  ],
}

/** One for each person who has one, or is setting one up. Apart from the account: Payload writes accounts whole. */
const secondFactors: CollectionConfig = {
  slug: secondFactorsSlug,
  ...hidden,
  fields: [
    person({ unique: true }),
    // Encrypted with the newsroom's own secret: a copy of the database alone makes no codes.
    text('secret'),
    instant('confirmedAt'),
    // The newest period whose code was taken: none counts twice.
    { name: 'lastPeriod', type: 'number' },
    // What is being set up, until the first code of it was typed.
    text('pendingSecret'),
    instant('pendingSince'),
    // Hashes of those that were not used yet.
    { name: 'recoveryHashes', type: 'json' },
  ],
}

/** What people are told of their sessions. Which are open is Payload's to say, in the account. */
const openSessions: CollectionConfig = {
  slug: openSessionsSlug,
  ...hidden,
  fields: [
    text('session', { required: true, unique: true, index: true }),
    person(),
    text('browser'),
    instant('openedAt', { required: true }),
    instant('seenAt', { required: true, index: true }),
  ],
}

/** The browsers from which somebody has signed in before, each by the hash of a cookie that it alone has. */
const knownBrowsers: CollectionConfig = {
  slug: knownBrowsersSlug,
  ...hidden,
  fields: [
    text('tokenHash', { required: true, unique: true, index: true }),
    person(),
    instant('seenAt', { required: true, index: true }),
  ],
}

/** What happened to accounts, for the administrator. */
const securityEvents: CollectionConfig = {
  slug: securityEventsSlug,
  labels: {
    singular: { ro: 'Eveniment de securitate', en: 'Security event' },
    plural: { ro: 'Evenimente de securitate', en: 'Security events' },
  },
  admin: {
    group: groups.administration,
    // The kind is known to the database by a name that nobody reads.
    useAsTitle: 'at',
    listSearchableFields: ['details', 'browser', 'address'],
    defaultColumns: ['at', 'kind', 'person', 'details', 'by', 'browser', 'address'],
    description:
      'Autentificări, parole, coduri, sesiuni, conturi și roluri, din ultimele 180 de zile.',
    hidden: ({ user }) => !hasRole(user && { ...user, collection: usersSlug }, 'admin'),
  },
  defaultSort: '-at',
  ...ownOnly,
  access: { ...ownOnly.access, read: ({ req }) => hasRole(req.user, 'admin') },
  fields: [
    exactInstantField('at', { ro: 'Când', en: 'At' }, { required: true, index: true }),
    {
      name: 'kind',
      label: { ro: 'Ce s-a întâmplat', en: 'What happened' },
      type: 'select',
      required: true,
      options: eventKinds.map((value) => ({ value, label: eventLabels[value] })),
    },
    person({ label: { ro: 'Contul', en: 'Account' } }),
    {
      name: 'by',
      label: { ro: 'De cine', en: 'By' },
      type: 'relationship',
      relationTo: usersSlug,
    },
    text('details', { label: { ro: 'Amănunte', en: 'Details' } }),
    text('browser', { label: { ro: 'Browserul', en: 'Browser' } }),
    text('address', { label: { ro: 'Adresa de rețea', en: 'Network address' } }),
  ],
}

/** What sign-in keeps beside the accounts. */
export const signInCollections: CollectionConfig[] = [
  accountLinks,
  secondFactors,
  openSessions,
  knownBrowsers,
  securityEvents,
]
