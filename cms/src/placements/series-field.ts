import type { ArrayField, Validate } from 'payload'
import { optionsOf } from '../fields/options-of.ts'
import { dayField } from '../fields/dates/day.ts'
import { notBefore } from '../fields/dates/not-before.ts'
import { hoursMessage, readHours } from './hours.ts'
import { rhythmLabels, weekdayLabels } from './series.ts'

/** Weekdays and hours mean nothing of what stands for weeks. */
const isDaily = (_: unknown, { rhythm }: { rhythm?: unknown }): boolean => rhythm !== 'whole'

const eachIsHours: Validate = (value: unknown) =>
  !Array.isArray(value) || value.every((text) => readHours(String(text)) !== null) || hoursMessage

/** When it appears: each row a date or a rule; of all of them together the appearances are made. */
export const seriesField: ArrayField = {
  name: 'series',
  label: { ro: 'Când apare', en: 'When it appears' },
  labels: {
    singular: { ro: 'Dată sau regulă', en: 'Date or rule' },
    plural: { ro: 'Date sau reguli', en: 'Dates or rules' },
  },
  type: 'array',
  required: true,
  minRows: 1,
  maxRows: 60,
  admin: {
    description:
      'O dată sau o perioadă pe rând. La salvare, fiecare apariție devine un rând al ei.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        dayField(
          'from',
          { ro: 'Ziua sau prima zi', en: 'Day, or the first' },
          { required: true, admin: { width: '50%' } },
        ),
        dayField(
          'to',
          { ro: 'Ultima zi', en: 'Last day' },
          {
            validate: notBefore('from', 'Ultima zi nu poate fi înaintea primei.'),
            admin: { width: '50%', description: 'Gol: doar ziua de alături.' },
          },
        ),
      ],
    },
    {
      name: 'rhythm',
      label: { ro: 'Cum', en: 'How' },
      type: 'radio',
      required: true,
      defaultValue: 'daily',
      options: optionsOf(rhythmLabels),
    },
    {
      name: 'weekdays',
      label: { ro: 'În zilele de', en: 'On' },
      type: 'select',
      hasMany: true,
      options: optionsOf(weekdayLabels),
      admin: { condition: isDaily, description: 'Gol: în toate zilele.' },
    },
    {
      name: 'hours',
      label: { ro: 'La orele', en: 'At' },
      type: 'text',
      hasMany: true,
      maxRows: 24,
      validate: eachIsHours,
      admin: {
        condition: isDaily,
        placeholder: '7:40',
        description:
          'Câte o oră sau un interval, de exemplu 7:40 sau 19:00–19:30, apoi Enter. Gol: oricând în acea zi.',
      },
    },
  ],
}
