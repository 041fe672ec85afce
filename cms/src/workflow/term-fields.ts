import type { Field } from 'payload'
import { dayField } from '../fields/dates/day.ts'

/** What the office sets of terms; `cases/settings.ts` reads it. */
export const termFields: Field[] = [
  {
    name: 'bridgeDays',
    label: { ro: 'Zile libere acordate', en: 'Bridge days' },
    labels: {
      singular: { ro: 'Zi liberă', en: 'Day' },
      plural: { ro: 'Zile libere', en: 'Days' },
    },
    type: 'array',
    maxRows: 200,
    admin: {
      description:
        'Zilele libere date prin hotărâre a Guvernului, pe lângă sărbătorile legale, pe care redacția le știe. Termenele solicitărilor care ar cădea într-una se mută în prima zi lucrătoare.',
    },
    fields: [dayField('day', { ro: 'Ziua', en: 'Day' }, { required: true })],
  },
  {
    name: 'officeDays',
    label: { ro: 'Termenul biroului, în zile', en: 'Days of the office' },
    type: 'number',
    min: 1,
    max: 60,
    defaultValue: 10,
    admin: {
      description:
        'În câte zile răspunde biroul la întrebări și la problemele din presă, pentru care legea nu dă un termen.',
    },
  },
  {
    name: 'caseYears',
    label: { ro: 'Câți ani se păstrează solicitările', en: 'Years that cases are kept' },
    type: 'number',
    min: 1,
    max: 30,
    defaultValue: 3,
    admin: {
      description:
        'De la încheiere. Apoi datele persoanei se șterg; rămân numărul, felul, datele și ce s-a făcut. Puneți termenul din nomenclatorul arhivistic.',
    },
  },
]
