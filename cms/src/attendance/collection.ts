import type { CollectionConfig } from 'payload'
import { hiddenUnless } from '../access/hidden-unless.ts'
import { optionsOf } from '../fields/options-of.ts'
import { worksWithPress } from '../access/works-with-press.ts'
import { groups } from '../fields/groups.ts'
import { mendOnSave } from '../fields/mend-all-letters.ts'
import { journalistsSlug } from '../press/slugs.ts'
import { addAccredited, doorListCsv } from './endpoints.ts'
import { mostCharacters } from './limits.ts'
import { owedQuestion } from './owed.ts'
import { attendancesSlug } from '../fields/attendances-slug.ts'
import { attendanceStandingLabels } from './standings.ts'

const ofOffice = ({ req }: { req: { user: unknown } }): boolean => worksWithPress(req.user)

/** „Lista de la intrare”: names of people, for the press office alone; nothing of it is ever public. */
export const attendances: CollectionConfig = {
  slug: attendancesSlug,
  labels: {
    singular: { ro: 'Participant', en: 'Attendance' },
    plural: { ro: 'Liste de intrare', en: 'Door lists' },
  },
  admin: {
    group: groups.press,
    useAsTitle: 'name',
    listSearchableFields: ['name', 'outlet'],
    defaultColumns: ['name', 'outlet', 'event', 'standing', 'hasCome'],
    description:
      'Cine este așteptat la evenimente și cine a venit. Numele se șterg singure la 90 de zile după eveniment.',
    hidden: hiddenUnless(worksWithPress),
  },
  defaultSort: 'name',
  disableBulkEdit: true,
  disableDuplicate: true,
  access: { read: ofOffice, create: ofOffice, update: ofOffice, delete: ofOffice },
  endpoints: [addAccredited, doorListCsv, owedQuestion],
  hooks: { beforeValidate: [mendOnSave] },
  fields: [
    {
      name: 'event',
      label: { ro: 'Evenimentul', en: 'Event' },
      type: 'relationship',
      relationTo: 'events',
      required: true,
      index: true,
      admin: { allowCreate: false },
    },
    {
      name: 'name',
      label: { ro: 'Numele', en: 'Name' },
      type: 'text',
      required: true,
      maxLength: mostCharacters.name,
    },
    {
      name: 'outlet',
      label: { ro: 'Publicația', en: 'Outlet' },
      type: 'text',
      maxLength: mostCharacters.outlet,
    },
    {
      name: 'standing',
      label: { ro: 'Cum vine', en: 'Standing' },
      type: 'select',
      required: true,
      defaultValue: 'invited',
      options: optionsOf(attendanceStandingLabels),
    },
    {
      name: 'hasCome',
      label: { ro: 'A venit', en: 'Came' },
      type: 'checkbox',
      defaultValue: false,
    },
    {
      name: 'note',
      label: { ro: 'Notă', en: 'Note' },
      type: 'text',
      maxLength: mostCharacters.note,
    },
    {
      name: 'journalist',
      label: { ro: 'Jurnalistul din listele biroului', en: 'Journalist' },
      type: 'relationship',
      relationTo: journalistsSlug,
      admin: { allowCreate: false },
    },
  ],
}
