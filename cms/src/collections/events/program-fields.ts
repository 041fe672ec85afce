import type { Field } from 'payload'

const hourMessage = 'Scrieți ora ca 11:00 sau lăsați câmpul gol.'

/** An hour of the clock: „09:30”. */
const validateHour = (value: string | null | undefined): true | string =>
  !value || /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? true : hourMessage

/** What happens when, and who speaks. */
export const programFields: Field[] = [
  {
    name: 'agenda',
    label: { ro: 'Programul', en: 'Agenda' },
    labels: {
      singular: { ro: 'Punct', en: 'Item' },
      plural: { ro: 'Puncte', en: 'Items' },
    },
    type: 'array',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'hour',
            label: { ro: 'Ora', en: 'Hour' },
            type: 'text',
            validate: validateHour,
            admin: { width: '20%', placeholder: '11:00' },
          },
          {
            name: 'text',
            label: { ro: 'Ce se întâmplă', en: 'What' },
            type: 'text',
            required: true,
            maxLength: 300,
            admin: { width: '50%', placeholder: 'Prezentarea proiectului' },
          },
          {
            name: 'speaker',
            label: { ro: 'Cine vorbește', en: 'Speaker' },
            type: 'text',
            maxLength: 200,
            admin: { width: '30%', placeholder: 'directorul Direcției Tehnice' },
          },
        ],
      },
    ],
  },
  {
    name: 'speakers',
    label: { ro: 'Vorbitori', en: 'Speakers' },
    labels: {
      singular: { ro: 'Vorbitor', en: 'Speaker' },
      plural: { ro: 'Vorbitori', en: 'Speakers' },
    },
    type: 'array',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            label: { ro: 'Numele sau funcția', en: 'Name or function' },
            type: 'text',
            required: true,
            maxLength: 200,
            admin: { width: '50%' },
          },
          {
            name: 'role',
            label: { ro: 'Funcția', en: 'Function' },
            type: 'text',
            maxLength: 200,
            admin: { width: '50%', placeholder: 'purtător de cuvânt' },
          },
        ],
      },
    ],
  },
]
