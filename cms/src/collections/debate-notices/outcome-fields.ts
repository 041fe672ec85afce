import type { Field } from 'payload'
import { documentField } from '../../fields/files.ts'

/** What followed: minutes, and what became of each recommendation. */
export const outcomeFields: Field[] = [
  documentField(
    'minutes',
    { ro: 'Minuta dezbaterii', en: 'Minutes' },
    {
      description: 'Se publică în cel mult 10 zile de la încheierea dezbaterii.',
    },
  ),
  {
    name: 'outcome',
    label: { ro: 'Concluzii', en: 'Outcome' },
    type: 'richText',
  },
  {
    name: 'recommendations',
    label: { ro: 'Recomandări primite', en: 'Recommendations' },
    labels: {
      singular: { ro: 'Recomandare', en: 'Recommendation' },
      plural: { ro: 'Recomandări', en: 'Recommendations' },
    },
    type: 'array',
    fields: [
      {
        name: 'author',
        label: { ro: 'De la cine', en: 'Author' },
        type: 'text',
        required: true,
        admin: {
          description:
            'Numele unei persoane fizice se publică doar cu acordul ei; altfel „o locuitoare”.',
        },
      },
      {
        name: 'text',
        label: { ro: 'Recomandarea', en: 'Recommendation' },
        type: 'textarea',
        required: true,
      },
      {
        name: 'isAccepted',
        label: { ro: 'A fost preluată', en: 'Accepted' },
        type: 'checkbox',
        defaultValue: false,
      },
      {
        name: 'reason',
        label: { ro: 'Motivul', en: 'Reason' },
        type: 'textarea',
        admin: { rows: 2 },
        validate: (value: string | null | undefined, { siblingData }: { siblingData: unknown }) => {
          const { isAccepted } = siblingData as { isAccepted?: boolean }
          return isAccepted || value?.trim()
            ? true
            : 'O recomandare care nu a fost preluată se publică împreună cu motivul (art. 12).'
        },
      },
    ],
  },
]
