import { authoredCollections } from '@avizier/shared/collections'
import { collectionLabels } from '@avizier/shared/kinds/index'
import type { CollectionConfig } from 'payload'
import { usersSlug } from '../access/actor.ts'
import { worksInOffice } from '../access/works-in-office.ts'
import { exactInstantField } from '../fields/dates/instant.ts'
import { closed } from '../register/closed.ts'
import { actLabels, actNames } from './acts.ts'
import { editorialActsSlug } from './slugs.ts'

const appendOnly = closed('Actele redacției nu se modifică: fiecare rămâne cum a fost scris.')

/** Who did what to which text, and when: written only in the transaction of what it tells (docs/decisions/0027). */
export const editorialActs: CollectionConfig = {
  slug: editorialActsSlug,
  labels: { singular: 'Act al redacției', plural: 'Actele redacției' },
  // Read on the document itself, as its timeline.
  admin: { hidden: true, useAsTitle: 'document' },
  defaultSort: '-at',
  ...appendOnly,
  access: { ...appendOnly.access, read: ({ req }) => worksInOffice(req.user) },
  indexes: [{ fields: ['document', 'number'], unique: true }],
  fields: [
    { name: 'document', label: 'Documentul', type: 'text', required: true, index: true },
    {
      name: 'documentCollection',
      label: 'Felul documentului',
      type: 'select',
      required: true,
      options: authoredCollections.map((value) => ({
        value,
        label: collectionLabels[value].singular,
      })),
    },
    { name: 'documentId', type: 'text', required: true },
    { name: 'number', label: 'Nr.', type: 'number', required: true },
    {
      name: 'act',
      label: 'Actul',
      type: 'select',
      required: true,
      index: true,
      options: actNames.map((value) => ({ value, label: actLabels[value] })),
    },
    { name: 'by', label: 'Cine', type: 'relationship', relationTo: usersSlug },
    exactInstantField('at', 'Când', { required: true, index: true }),
    { name: 'revision', label: 'Textul', type: 'number', required: true },
    { name: 'note', label: 'Observații', type: 'textarea' },
    { name: 'details', type: 'json' },
  ],
}
