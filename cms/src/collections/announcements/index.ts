import { attachmentsField, imageField } from '../../fields/files.ts'
import { belongingFields } from '../../fields/belonging.ts'
import { bodyField } from '../../fields/body.ts'
import { instantField } from '../../fields/dates/instant.ts'
import { notBefore } from '../../fields/dates/not-before.ts'
import { groups } from '../../fields/groups.ts'
import { leadField } from '../../fields/lead.ts'
import { pressFields } from '../../fields/press-lists.ts'
import { registrationFields } from '../../fields/registration.ts'
import { paperPanel } from '../../fields/paper-panel.ts'
import { titleField } from '../../fields/title.ts'
import { authored } from '../authored/authored.ts'
import { refuseSecondReport } from './refuse-second-report.ts'
import { reportFields } from './report-fields.ts'
import { startAtPublication } from './start-at-publication.ts'

export const announcements = authored({
  slug: 'announcements',
  admin: {
    group: groups.newsroom,
    description:
      'Anunțuri pentru locuitori. Cele încheiate ies singure de la „în vigoare” și rămân în arhivă.',
    defaultColumns: ['title', 'deskState', 'validFrom', 'validTo', 'department', 'updatedAt'],
  },
  defaultSort: '-updatedAt',
  afterAddress: [startAtPublication, refuseSecondReport],
  fields: [
    titleField({ placeholder: 'Trafic restricționat pe strada Teilor, miercuri, 25 noiembrie' }),
    leadField(),
    {
      type: 'row',
      fields: [
        instantField(
          'validFrom',
          { ro: 'În vigoare de la', en: 'In force from' },
          {
            index: true,
            admin: { width: '50%', description: 'Gol: de la publicare.' },
          },
        ),
        instantField(
          'validTo',
          { ro: 'Până la', en: 'Until' },
          {
            index: true,
            validate: notBefore('validFrom', 'Sfârșitul trebuie să fie după început.'),
            admin: { width: '50%', description: 'Gol: până la retragere.' },
          },
        ),
      ],
    },
    bodyField(),
    {
      type: 'collapsible',
      label: { ro: 'Unde și pe cine privește', en: 'Where and whom it affects' },
      fields: [
        {
          name: 'place',
          label: { ro: 'Locul', en: 'Place' },
          type: 'text',
          admin: { placeholder: 'strada Teilor, între străzile Nucului și Florilor' },
        },
        {
          name: 'affected',
          label: { ro: 'Pe cine privește', en: 'Affected' },
          type: 'text',
          admin: { placeholder: 'șoferi, riverani, călătorii liniilor 24 și 25' },
        },
        { name: 'legalBasis', label: { ro: 'Temeiul legal', en: 'Legal basis' }, type: 'text' },
      ],
    },
    {
      type: 'collapsible',
      label: { ro: 'Imagine și atașamente', en: 'Picture and attachments' },
      fields: [imageField('image', { ro: 'Imagine', en: 'Picture' }), attachmentsField()],
    },
    {
      name: 'isUrgent',
      label: { ro: 'Urgent', en: 'Urgent' },
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'Apare primul, cât timp este în vigoare.' },
    },
    ...reportFields,
    paperPanel,
    ...belongingFields(),
    ...pressFields(),
    ...registrationFields(),
  ],
})
