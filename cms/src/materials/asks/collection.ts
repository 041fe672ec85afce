import type { CollectionConfig } from 'payload'
import { usersSlug } from '../../access/actor.ts'
import { ownDepartment } from '../../access/own-department.ts'
import { worksInOffice } from '../../access/works-in-office.ts'
import { exactInstantField } from '../../fields/dates/instant.ts'
import { shownNowhere } from '../../fields/own-fields.ts'
import { materialAsksSlug } from '../slugs.ts'
import { askForMaterial, withdrawAsk } from './endpoints.ts'

const never = () => false

/** „Materiale cerute”: what departments are asked to hand in, until when. Never public. */
export const materialAsks: CollectionConfig = {
  slug: materialAsksSlug,
  labels: { singular: 'Material cerut', plural: 'Materiale cerute' },
  admin: { hidden: true, useAsTitle: 'what' },
  defaultSort: 'dueOn',
  access: {
    read: ({ req: { user } }) => worksInOffice(user) || ownDepartment(user),
    create: never,
    update: never,
    delete: never,
    unlock: never,
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [askForMaterial, withdrawAsk],
  fields: [
    {
      name: 'issue',
      label: { ro: 'Numărul', en: 'Issue' },
      type: 'relationship',
      relationTo: 'journal-issues',
      index: true,
    },
    {
      name: 'department',
      label: { ro: 'Compartiment', en: 'Department' },
      type: 'relationship',
      relationTo: 'departments',
      index: true,
    },
    { name: 'what', label: { ro: 'Ce se cere', en: 'What' }, type: 'textarea', required: true },
    { name: 'lines', label: { ro: 'Rânduri', en: 'Lines' }, type: 'number' },
    {
      name: 'dueOn',
      label: { ro: 'Până la', en: 'Due on' },
      type: 'text',
      required: true,
      index: true,
    },
    {
      name: 'askedBy',
      label: { ro: 'Cerut de', en: 'Asked by' },
      type: 'relationship',
      relationTo: usersSlug,
      // Nobody of a department learns of accounts by it, nor by a filter over it.
      access: { read: ({ req }) => worksInOffice(req.user) },
    },
    exactInstantField('askedAt', { ro: 'Cerut la', en: 'Asked at' }),
    exactInstantField('withdrawnAt', { ro: 'Retras la', en: 'Withdrawn at' }),
    { name: 'reminded', type: 'json', admin: shownNowhere, access: { read: never } },
  ],
}
