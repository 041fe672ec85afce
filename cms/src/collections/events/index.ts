import { eventTypeLabels, eventTypes } from '@avizier/shared/kinds/events'
import type { Field } from 'payload'
import { belongingFields } from '../../fields/belonging.ts'
import { bodyField } from '../../fields/body.ts'
import { instantField } from '../../fields/dates/instant.ts'
import { attachmentsField, documentsField, imageField, recordingField } from '../../fields/files.ts'
import { groups } from '../../fields/groups.ts'
import { leadField } from '../../fields/lead.ts'
import { pressFields } from '../../fields/press-lists.ts'
import { registrationFields } from '../../fields/registration.ts'
import { relatedField } from '../../fields/related.ts'
import { titleField } from '../../fields/title.ts'
import { validateWebLink } from '../../fields/web-link.ts'
import { authored } from '../authored/authored.ts'
import { forgetList } from './forget-list.ts'
import { placeFields, statusFields, timeFields } from './plan-fields.ts'
import { planMaterials } from './plan-materials.ts'
import { programFields } from './program-fields.ts'

/** The way to who is expected. */
const doorLink: Field = {
  name: 'doorList',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/attendance/door-link.tsx#DoorLink' },
  },
}

export const events = authored({
  slug: 'events',
  admin: {
    group: groups.newsroom,
    description:
      'Conferințe de presă, inaugurări și alte evenimente: o singură pagină, de la invitație la înregistrare și răspunsuri.',
    defaultColumns: ['title', 'eventType', 'deskState', 'startsAt', 'place', 'updatedAt'],
  },
  defaultSort: '-updatedAt',
  afterChange: [planMaterials],
  beforeDelete: [forgetList],
  fields: [
    titleField({ placeholder: 'Conferință de presă: deszăpezirea și bugetul pe 2027' }),
    leadField(),
    timeFields,
    {
      type: 'tabs',
      tabs: [
        {
          label: { ro: 'Invitația', en: 'Invitation' },
          fields: [
            ...placeFields,
            bodyField(),
            imageField('image', { ro: 'Imagine', en: 'Picture' }),
            attachmentsField(),
          ],
        },
        { label: { ro: 'Program și vorbitori', en: 'Agenda and speakers' }, fields: programFields },
        {
          label: { ro: 'Materiale pentru presă', en: 'Press materials' },
          fields: [
            documentsField(
              'materials',
              { ro: 'Materiale', en: 'Materials' },
              { description: 'Până la ora lor nu le vede nimeni din afara redacției.' },
            ),
            instantField(
              'materialsAt',
              { ro: 'Devin publice la', en: 'Public at' },
              { admin: { description: 'Gol: la începutul evenimentului.' } },
            ),
          ],
        },
        {
          label: { ro: 'După eveniment', en: 'Afterwards' },
          fields: [
            recordingField(),
            {
              name: 'recordingLink',
              label: { ro: 'Înregistrarea, pe alt site', en: 'Recording elsewhere' },
              type: 'text',
              validate: validateWebLink,
              hooks: { beforeDuplicate: [() => null] },
              admin: { placeholder: 'https://' },
            },
            {
              name: 'transcript',
              label: { ro: 'Transcrierea', en: 'Transcript' },
              type: 'richText',
              admin: {
                description:
                  'Ce s-a spus, în scris: pentru cine nu aude înregistrarea și pentru căutare.',
              },
            },
            relatedField({ ro: 'Răspunsuri și documente legate', en: 'Related documents' }),
          ],
        },
      ],
    },
    {
      name: 'eventType',
      label: { ro: 'Felul', en: 'Type' },
      type: 'select',
      required: true,
      defaultValue: 'press-conference',
      options: eventTypes.map((value) => ({ value, label: eventTypeLabels[value] })),
      admin: { position: 'sidebar' },
    },
    doorLink,
    ...statusFields,
    ...belongingFields(),
    ...pressFields(),
    ...registrationFields(),
  ],
})
