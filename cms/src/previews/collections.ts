import { linkPurposes, type LinkPurpose } from '@avizier/shared/counter-api'
import type { CollectionConfig, Field } from 'payload'
import { usersSlug } from '../access/actor.ts'
import { closed } from '../register/closed.ts'
import { linkOpeningsSlug, previewLinksSlug } from './slugs.ts'

const ownOnly = closed('Legăturile se fac și se închid doar de la documentul lor.')

const purposeLabels: Record<LinkPurpose, { ro: string; en: string }> = {
  form: { ro: 'Lângă formular', en: 'Beside the form' },
  person: { ro: 'Spre citire', en: 'For a reader' },
  embargo: { ro: 'Sub embargo', en: 'Under embargo' },
}

const text = (name: string): Field => ({ name, type: 'text' })
const instant = (name: string, options = {}): Field => ({ name, type: 'date', ...options })

/** Who may see which document before it is public, and until when. Of the token only its hash is kept. */
export const previewLinks: CollectionConfig = {
  slug: previewLinksSlug,
  admin: { hidden: true },
  ...ownOnly,
  fields: [
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
    {
      name: 'purpose',
      type: 'select',
      required: true,
      options: linkPurposes.map((value) => ({ value, label: purposeLabels[value] })),
    },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'documentCollection', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    text('name'),
    text('outlet'),
    text('email'),
    { name: 'by', type: 'relationship', relationTo: usersSlug },
    instant('madeAt', { required: true }),
    instant('expiresAt', { required: true, index: true }),
    instant('revokedAt'),
  ],
}

/** When a link was opened. Nothing is noted of who did: the link was given to one person. */
export const linkOpenings: CollectionConfig = {
  slug: linkOpeningsSlug,
  admin: { hidden: true },
  ...ownOnly,
  fields: [
    { name: 'link', type: 'text', required: true, index: true },
    instant('at', { required: true, index: true }),
  ],
}
