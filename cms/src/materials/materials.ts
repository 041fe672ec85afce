import type { CollectionAfterDeleteHook, CollectionConfig, Field } from 'payload'
import { byServerAlone } from '../fields/own-fields.ts'
import { usersSlug } from '../access/actor.ts'
import { worksInOffice } from '../access/works-in-office.ts'
import { refuseForeignFiles } from '../collections/authored/refuse-foreign-files.ts'
import { dayField } from '../fields/dates/day.ts'
import { relationId } from '../database/relation-id.ts'
import { exactInstantField } from '../fields/dates/instant.ts'
import { documentsField, imagesField } from '../fields/files.ts'
import { groups } from '../fields/groups.ts'
import { mendOnSave } from '../fields/mend-all-letters.ts'
import { internalNoteLimit } from '../fields/note-limit.ts'
import { titleField } from '../fields/title.ts'
import { materialAccess } from './access.ts'
import { actOnMaterial } from './acts.ts'
import { requireContent, requireOwnAsk, signHandIn } from './hand-in.ts'
import { materialAsksSlug, materialsSlug, wordFilesSlug } from './slugs.ts'
import { materialStateLabels, materialStates } from './states.ts'

/** More than a department writes for a page; longer texts come as a Word document. */
export const materialTextLimit = 50_000

const handedIn: Field[] = [
  titleField({
    placeholder: 'Program de sărbători la ghișee',
    description: 'Despre ce este vorba, într-o frază.',
  }),
  {
    name: 'text',
    label: { ro: 'Text', en: 'Text' },
    type: 'textarea',
    maxLength: materialTextLimit,
    admin: { rows: 8 },
  },
  {
    name: 'wordFile',
    label: { ro: 'Document Word', en: 'Word document' },
    type: 'upload',
    relationTo: wordFilesSlug,
  },
  imagesField('pictures', { ro: 'Fotografii', en: 'Pictures' }),
  documentsField('attachments', { ro: 'Documente PDF', en: 'PDF documents' }),
  dayField(
    'wishedFor',
    { ro: 'De publicat pe', en: 'Wished for' },
    { index: true, admin: { description: 'Ziua în care ați dori să apară pe site.' } },
  ),
  {
    name: 'note',
    label: { ro: 'Pentru birou', en: 'For the office' },
    type: 'textarea',
    maxLength: internalNoteLimit,
    admin: { rows: 3, description: 'Nu se publică.' },
  },
  {
    name: 'department',
    label: { ro: 'Compartiment', en: 'Department' },
    type: 'relationship',
    relationTo: 'departments',
    index: true,
  },
  {
    name: 'ask',
    label: { ro: 'Cererea la care răspunde', en: 'Answers the ask' },
    type: 'relationship',
    relationTo: materialAsksSlug,
    index: true,
  },
  {
    name: 'topics',
    label: { ro: 'Teme', en: 'Topics' },
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
  },
]

const person = (name: string, label: { ro: string; en: string }): Field => ({
  name,
  label,
  type: 'relationship',
  relationTo: usersSlug,
  // Nobody of a department learns of accounts by it, nor by a filter over it.
  access: { ...byServerAlone, read: ({ req }) => worksInOffice(req.user) },
})

/** What became of it: written by `actOnMaterial` alone. */
const outcome: Field[] = [
  {
    name: 'state',
    label: { ro: 'Stare', en: 'State' },
    type: 'select',
    index: true,
    options: materialStates.map((value) => ({ value, label: materialStateLabels[value] })),
    access: byServerAlone,
  },
  person('handedBy', { ro: 'Predat de', en: 'Handed in by' }),
  person('dealtBy', { ro: 'Preluat de', en: 'Dealt with by' }),
  exactInstantField(
    'dealtAt',
    { ro: 'Preluat la', en: 'Dealt with at' },
    { access: byServerAlone },
  ),
  {
    name: 'declineReason',
    label: { ro: 'De ce a fost refuzat', en: 'Why it was declined' },
    type: 'textarea',
    access: byServerAlone,
  },
  {
    // The document that was made of it: `press-releases/65f0…`.
    name: 'item',
    type: 'text',
    index: true,
    access: byServerAlone,
    admin: { disableListColumn: true, disableListFilter: true },
  },
]

/** A Word document is kept for its material alone. */
const dropWordFile: CollectionAfterDeleteHook<{ id: string; wordFile?: unknown }> = async ({
  doc,
  req,
}) => {
  const id = relationId(doc.wordFile)
  if (id !== null) await req.payload.delete({ collection: wordFilesSlug, id, req })
}

/** What was answered is not asked for again because its answer was tidied away. */
const endAsk: CollectionAfterDeleteHook<{ id: string; ask?: unknown; state?: unknown }> = async ({
  doc,
  req,
}) => {
  const id = relationId(doc.ask)
  if (id === null || doc.state !== 'made') return
  const data = { withdrawnAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection: materialAsksSlug, id, data, req })
}

/** What departments hand in to the office: one queue, never public by itself. */
export const materials: CollectionConfig = {
  slug: materialsSlug,
  labels: { singular: 'Material predat', plural: 'Materiale predate' },
  admin: {
    group: groups.newsroom,
    useAsTitle: 'title',
    description:
      'Ce predau compartimentele pentru site și Jurnal. Biroul Mass-media face din ele documente.',
    defaultColumns: ['title', 'state', 'department', 'wishedFor', 'createdAt'],
    listSearchableFields: ['title', 'text'],
    components: {
      views: {
        create: {
          Component: '/src/admin/materials/hand-in.tsx#HandIn',
          path: '/create',
          exact: true,
        },
        edit: { root: { Component: '/src/admin/materials/material.tsx#Material' } },
      },
    },
  },
  defaultSort: '-createdAt',
  defaultPopulate: { title: true, state: true },
  access: materialAccess,
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [actOnMaterial],
  hooks: {
    beforeOperation: [refuseForeignFiles],
    beforeValidate: [mendOnSave, requireContent],
    beforeChange: [signHandIn, requireOwnAsk],
    afterDelete: [dropWordFile, endAsk],
  },
  fields: [...handedIn, ...outcome],
}
