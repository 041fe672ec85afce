import { collectionLabels } from '@avizier/shared/kinds/index'
import type { ArrayField, CollectionConfig, Field } from 'payload'
import { canDraft } from '../access/can-draft.ts'
import { hasRole } from '../access/has-role.ts'
import { bodyField } from '../fields/body.ts'
import { groups } from '../fields/groups.ts'
import { leadField } from '../fields/lead.ts'
import { mendOnSave } from '../fields/mend-all-letters.ts'
import { titleField } from '../fields/title.ts'
import { writtenCollections } from '../materials/written-kinds.ts'
import { fillTemplate } from './fill-endpoint.ts'
import { templatesSlug } from './slugs.ts'
import { targets } from './targets.ts'

const isChief: NonNullable<CollectionConfig['access']>['create'] = ({ req }) =>
  hasRole(req.user, 'chief')

const half = (name: string, label: string, description: string): Field => ({
  name,
  label,
  type: 'text',
  required: true,
  admin: { width: '33%', description },
})

const questions: ArrayField = {
  name: 'questions',
  label: 'Ce se completează',
  labels: { singular: 'Câmp', plural: 'Câmpuri' },
  type: 'array',
  admin: {
    description:
      'Fiecare câmp are un nume, care stă în titlu, rezumat și text între acolade: {{strada}}.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        half('name', 'Numele dintre acolade', 'Un cuvânt: strada'),
        half('label', 'Întrebarea', 'Cum o citește redactorul: Strada'),
        {
          name: 'sort',
          label: 'Felul răspunsului',
          type: 'select',
          required: true,
          defaultValue: 'text',
          options: [
            { value: 'text', label: 'Cuvinte' },
            { value: 'day', label: 'O zi' },
            { value: 'instant', label: 'O zi și o oră' },
          ],
          admin: { width: '33%' },
        },
      ],
    },
    {
      name: 'target',
      label: 'Completează și câmpul',
      type: 'select',
      options: targets.map(({ name, label }) => ({ value: name, label })),
      admin: { description: 'Acolo unde felul documentului are acest câmp.' },
    },
  ],
}

/** Notices that come again and again: the chief writes one once, others fill in its few fields. */
export const templates: CollectionConfig = {
  slug: templatesSlug,
  labels: { singular: 'Șablon', plural: 'Șabloane' },
  admin: {
    group: groups.newsroom,
    useAsTitle: 'name',
    description:
      'Anunțuri care revin: apă oprită, trafic restricționat, program. Le scrie șeful biroului; oricine redactează face din ele o ciornă, completând câteva câmpuri.',
    defaultColumns: ['name', 'kind', 'updatedAt'],
  },
  defaultSort: 'name',
  defaultPopulate: { name: true },
  disableBulkEdit: true,
  access: {
    read: ({ req }) => canDraft(req.user),
    create: isChief,
    update: isChief,
    delete: isChief,
    unlock: () => false,
  },
  endpoints: [fillTemplate],
  hooks: { beforeValidate: [mendOnSave] },
  fields: [
    { name: 'name', label: 'Numele șablonului', type: 'text', required: true, maxLength: 100 },
    {
      name: 'kind',
      label: 'Ce document devine',
      type: 'select',
      required: true,
      defaultValue: 'announcements',
      options: writtenCollections.map((value) => ({
        value,
        label: collectionLabels[value].singular,
      })),
    },
    questions,
    titleField({ placeholder: 'Apă oprită pe strada {{strada}}' }),
    leadField({ required: false }),
    bodyField({ required: false }),
  ],
}
