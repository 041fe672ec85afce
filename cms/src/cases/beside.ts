import type { CollectionConfig } from 'payload'
import { optionsOf } from '../fields/options-of.ts'
import { usersSlug } from '../access/actor.ts'
import { privateFiles } from '../collections/stored-files/private/collection.ts'
import { exactInstantField } from '../fields/dates/instant.ts'
import { groups } from '../fields/groups.ts'
import { closed } from '../register/closed.ts'
import { partAccess } from './access.ts'
import { caseActNames } from './acts.ts'
import { caseFiles } from './case-files.ts'
import { partEndpoints } from './endpoints.ts'
import { partStates } from './part-states.ts'
import { caseActsSlug, casePartsSlug, casesSlug } from './slugs.ts'

const ofCase = {
  name: 'case',
  type: 'relationship',
  relationTo: casesSlug,
  required: true,
  index: true,
} as const

/** What was done to a case, in order: rows that are only added; of one that is erased the words go. */
export const caseActsCollection: CollectionConfig = {
  slug: caseActsSlug,
  admin: { hidden: true },
  ...closed('Ce s-a făcut cu o solicitare se înregistrează de la sine.'),
  indexes: [{ fields: ['case', 'number'], unique: true }],
  fields: [
    ofCase,
    { name: 'number', type: 'number', required: true },
    { name: 'act', type: 'select', required: true, options: [...caseActNames] },
    // Null where the newsroom did it by itself.
    { name: 'by', type: 'relationship', relationTo: usersSlug },
    { name: 'at', type: 'date', required: true },
    { name: 'details', type: 'json' },
    { name: 'words', type: 'textarea' },
  ],
}

export const caseFilesCollection = ({ uploadsDir }: { uploadsDir: string }): CollectionConfig =>
  privateFiles(caseFiles, {
    ...{ uploadsDir, owner: casesSlug },
    refusal: 'Fișierele primite le păstrează numai redacția.',
  })

const ownOnly = closed('Ce se cere unui compartiment se scrie pe pagina solicitării.')

/**
 * „Cerut compartimentelor”: what a department is asked, and all that it reads of a case. The case is named by a word and not
 * by a relation, by which questions would lead on to what it holds.
 */
export const caseParts: CollectionConfig = {
  slug: casePartsSlug,
  labels: {
    singular: { ro: 'Cerere către compartiment', en: 'Part of a case' },
    plural: { ro: 'Cerute compartimentelor', en: 'Parts of cases' },
  },
  admin: {
    group: groups.newsroom,
    useAsTitle: 'number',
    defaultColumns: ['number', 'asked', 'department', 'state', 'dueOn'],
    listSearchableFields: ['number', 'asked', 'answer'],
    components: {
      views: { edit: { root: { Component: '/src/admin/cases/part/part.tsx#PartView' } } },
    },
  },
  defaultSort: '-askedAt',
  ...ownOnly,
  access: partAccess,
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: partEndpoints,
  fields: [
    { name: 'number', label: { ro: 'Solicitarea', en: 'Case' }, type: 'text', required: true },
    { name: 'case', type: 'text', required: true, index: true, admin: { hidden: true } },
    {
      name: 'department',
      label: { ro: 'Compartiment', en: 'Department' },
      type: 'relationship',
      relationTo: 'departments',
      index: true,
    },
    { name: 'asked', label: { ro: 'Ce se cere', en: 'What is asked' }, type: 'textarea' },
    exactInstantField('askedAt', { ro: 'Cerut la', en: 'Asked at' }, { required: true }),
    // The last calendar day, `2026-12-03`.
    {
      ...{ name: 'dueOn', label: { ro: 'Până la', en: 'Due on' }, type: 'text', required: true },
      admin: { components: { Cell: '/src/admin/cases/part/due-cell.tsx#DueCell' } },
    },
    {
      name: 'state',
      label: { ro: 'Stare', en: 'State' },
      type: 'select',
      required: true,
      index: true,
      options: optionsOf(partStates),
    },
    { name: 'answer', label: { ro: 'Răspunsul', en: 'Answer' }, type: 'textarea' },
    exactInstantField('answeredAt', { ro: 'Răspuns la', en: 'Answered at' }),
    {
      name: 'answeredBy',
      label: { ro: 'A răspuns', en: 'Answered by' },
      type: 'relationship',
      relationTo: usersSlug,
    },
    { name: 'turn', type: 'number', required: true, admin: { hidden: true } },
  ],
}
