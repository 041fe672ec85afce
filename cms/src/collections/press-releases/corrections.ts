import type { ArrayField } from 'payload'
import { instantField } from '../../fields/dates/instant.ts'

/** Dated corrections; the page shows them above the text. */
export const correctionsField: ArrayField = {
  name: 'corrections',
  label: { ro: 'Rectificări', en: 'Corrections' },
  labels: {
    singular: { ro: 'Rectificare', en: 'Correction' },
    plural: { ro: 'Rectificări', en: 'Corrections' },
  },
  type: 'array',
  hooks: { beforeDuplicate: [() => []] },
  admin: { description: 'Spun deschis ce a fost greșit. Corectați și textul de mai sus.' },
  fields: [
    {
      name: 'text',
      label: { ro: 'Ce se corectează', en: 'Correction' },
      type: 'textarea',
      required: true,
      validate: (value: string | null | undefined) =>
        value?.trim() ? true : 'Scrieți ce se corectează: rectificarea apare pe pagină.',
      admin: { rows: 2, placeholder: 'Ora corectă a redeschiderii este 12:00, nu 10:00.' },
    },
    instantField(
      'at',
      { ro: 'Data rectificării', en: 'Date' },
      {
        required: true,
        defaultValue: () => new Date().toISOString(),
      },
    ),
  ],
}
