import type { Field } from 'payload'
import { dayField } from './dates/day.ts'

/** Number and day in the institution's register of documents. */
export const registrationFields = (): Field[] => [
  {
    name: 'registrationNumber',
    label: { ro: 'Nr. de înregistrare', en: 'Registration number' },
    type: 'text',
    maxLength: 40,
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      placeholder: '90001',
      description: 'Din registratura instituției; poate fi completat și după publicare.',
    },
  },
  dayField(
    'registrationDate',
    { ro: 'Data înregistrării', en: 'Registration date' },
    {
      hooks: { beforeDuplicate: [() => null] },
      admin: { position: 'sidebar' },
    },
  ),
]
