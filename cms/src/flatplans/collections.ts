import type { CollectionConfig } from 'payload'
import { usersSlug } from '../access/actor.ts'
import { closed } from '../register/closed.ts'
import { flatplanEndpoints } from './endpoints.ts'
import { flatplanActsSlug, flatplansSlug } from './slugs.ts'

/** The plan of each issue; it changes by acts alone, and nothing of it is public. */
const flatplans: CollectionConfig = {
  slug: flatplansSlug,
  admin: { hidden: true },
  ...closed('Macheta se schimbă pe pagina ei.'),
  endpoints: flatplanEndpoints,
  fields: [
    // Not required: what a database sets to null when the issue goes.
    {
      name: 'issue',
      type: 'relationship',
      relationTo: 'journal-issues',
      unique: true,
      index: true,
    },
    { name: 'plan', type: 'json', required: true },
    { name: 'revision', type: 'number', required: true },
    // The PDF that was made last, and the hash of what it was made from.
    { name: 'made', type: 'json' },
  ],
}

/** What was done with a plan, in order; `details` are the act as it was asked for. */
const flatplanActs: CollectionConfig = {
  slug: flatplanActsSlug,
  admin: { hidden: true },
  ...closed('Ce s-a făcut cu o machetă se înregistrează de la sine.'),
  fields: [
    {
      name: 'flatplan',
      type: 'relationship',
      relationTo: flatplansSlug,
      index: true,
    },
    { name: 'revision', type: 'number', required: true },
    { name: 'act', type: 'text', required: true },
    { name: 'details', type: 'json', required: true },
    { name: 'by', type: 'relationship', relationTo: usersSlug },
    { name: 'at', type: 'date', required: true },
  ],
}

export const flatplanCollections: CollectionConfig[] = [flatplans, flatplanActs]
