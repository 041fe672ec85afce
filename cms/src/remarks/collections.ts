import { authoredCollections } from '@avizier/shared/collections'
import type { CollectionConfig, Field } from 'payload'
import { usersSlug } from '../access/actor.ts'
import { exactInstantField } from '../fields/dates/instant.ts'
import { closed } from '../register/closed.ts'
import { noticeEndpoints } from './notice-endpoints.ts'
import { noticesSlug, remarksSlug } from './slugs.ts'
import { toldCollections, toldEvents } from './told.ts'

const documentFields = (collections: readonly string[]): Field[] => [
  { name: 'document', type: 'text', required: true, index: true },
  { name: 'documentCollection', type: 'select', required: true, options: [...collections] },
  { name: 'documentId', type: 'text', required: true },
]

/** What the office says of its own texts: never public, in no snapshot, read and written on the document's screen. */
export const remarks: CollectionConfig = {
  slug: remarksSlug,
  admin: { hidden: true },
  ...closed('Observațiile se scriu pe pagina documentului.'),
  fields: [
    ...documentFields(authoredCollections),
    { name: 'thread', type: 'text', index: true },
    { name: 'by', type: 'relationship', relationTo: usersSlug },
    exactInstantField('at', 'Când', { required: true, index: true }),
    { name: 'text', type: 'textarea', required: true },
    { name: 'field', type: 'text' },
    { name: 'quote', type: 'textarea' },
    { name: 'settledBy', type: 'relationship', relationTo: usersSlug },
    { name: 'settledAt', type: 'date' },
  ],
}

/** What the bell tells each person: written with what happened, in its transaction. */
export const notices: CollectionConfig = {
  slug: noticesSlug,
  admin: { hidden: true },
  ...closed('Înștiințările le scrie numai redacția, cu ce s-a întâmplat.'),
  indexes: [{ fields: ['person', 'at'] }],
  endpoints: noticeEndpoints,
  fields: [
    { name: 'person', type: 'text', required: true, index: true },
    ...documentFields(toldCollections),
    { name: 'title', type: 'text' },
    { name: 'event', type: 'select', required: true, options: [...toldEvents] },
    { name: 'by', type: 'relationship', relationTo: usersSlug },
    exactInstantField('at', 'Când', { required: true, index: true }),
    { name: 'words', type: 'textarea' },
    { name: 'readAt', type: 'date' },
  ],
}
