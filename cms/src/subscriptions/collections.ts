import type { CollectionConfig, Field } from 'payload'
import { closed } from '../register/closed.ts'
import { rhythms, rhythmWords } from '@avizier/shared/rhythms'
import { subscribersSlug, subscriptionsSlug } from './slugs.ts'

const ownOnly = closed('Abonamentele le face și le încheie numai cine le are.')

const text = (name: string, options = {}): Field => ({ name, type: 'text', ...options })
const instant = (name: string, options = {}): Field => ({ name, type: 'date', ...options })
const rhythm = (name: string, options = {}): Field => ({
  name,
  type: 'select',
  options: rhythms.map((value) => ({ value, label: rhythmWords[value] })),
  ...options,
})

/** Whom the city writes to. Of their token only its hash is kept. */
export const subscribers: CollectionConfig = {
  slug: subscribersSlug,
  admin: { hidden: true },
  ...ownOnly,
  timestamps: false,
  fields: [
    text('email', { required: true, unique: true, index: true }),
    // The mailbox that its spellings have in common.
    text('mailbox', { index: true }),
    // Opens the page with all that they have, and ends all of it.
    text('tokenHash', { required: true, unique: true, index: true }),
    instant('madeAt', { required: true }),
    // Letters that the mail server refused for good, one after the other.
    { name: 'bounces', type: 'number', required: true },
    // Since when they have nothing that they wait for; their address goes with it.
    instant('endedAt', { index: true }),
  ],
}

/** Once a subscriber is erased only the fact is left that somebody had this. */
export const subscriptions: CollectionConfig = {
  slug: subscriptionsSlug,
  admin: { hidden: true },
  ...ownOnly,
  timestamps: false,
  fields: [
    // Subscriber and target: the same twice is the same.
    text('key', { required: true, unique: true, index: true }),
    text('subscriber', { index: true }),
    // An address of the site: everything, a section, a department, a topic, a debate; and its name.
    text('target', { required: true }),
    text('label', { required: true }),
    rhythm('rhythm', { required: true }),
    // What was asked for and not confirmed yet.
    rhythm('askedRhythm'),
    text('askedHash', { index: true }),
    instant('askedUntil', { index: true }),
    // Ends this one.
    text('tokenHash', { required: true, unique: true, index: true }),
    // Up to which row of the register its reader has been told by digests, where that is not the end of the last one: the
    // rhythm was changed. Without it, what holds for its rhythm holds for it.
    { name: 'toldRow', type: 'number' },
    { name: 'isActive', type: 'checkbox', required: true },
    instant('confirmedAt'),
    instant('endedAt'),
  ],
  indexes: [{ fields: ['isActive', 'rhythm', 'target', 'subscriber'] }],
}

export const subscriptionCollections = [subscribers, subscriptions]
