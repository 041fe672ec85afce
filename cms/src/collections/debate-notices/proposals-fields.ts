import type { Field } from 'payload'
import { instantField } from '../../fields/dates/instant.ts'
import { afterPublication } from './after-publication.ts'

/** How citizens send written proposals, until when, to whom. */
export const proposalsFields: Field[] = [
  {
    name: 'proposals',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/inbox/proposals-panel.tsx#ProposalsPanel' },
    },
  },
  instantField(
    'proposalsDeadline',
    { ro: 'Termenul pentru propuneri', en: 'Deadline' },
    {
      index: true,
      validate: afterPublication,
      admin: {
        description:
          'Cel puțin 10 zile calendaristice de la publicare (art. 7 alin. (4) din Legea nr. 52/2003); pentru buget, 15 zile pentru contestații (art. 39 alin. (3) din Legea nr. 273/2006).',
      },
    },
  ),
  {
    name: 'proposalsHow',
    label: { ro: 'Cum se trimit propunerile', en: 'How to send proposals' },
    type: 'textarea',
    admin: {
      rows: 3,
      placeholder: 'În scris, prin e-mail sau la registratură, cu indicarea articolului vizat.',
    },
  },
  {
    name: 'responsible',
    label: { ro: 'Persoana responsabilă', en: 'Responsible person' },
    type: 'group',
    admin: { description: 'Cine răspunde de relația cu societatea civilă; datele apar pe pagină.' },
    fields: [
      {
        name: 'name',
        label: { ro: 'Nume sau funcție', en: 'Name or function' },
        type: 'text',
      },
      {
        type: 'row',
        fields: [
          { name: 'email', label: 'E-mail', type: 'email', admin: { width: '50%' } },
          {
            name: 'phone',
            label: { ro: 'Telefon', en: 'Phone' },
            type: 'text',
            admin: { width: '50%' },
          },
        ],
      },
    ],
  },
]
