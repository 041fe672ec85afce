import { spotMediumLabels, spotMedia } from '@avizier/shared/kinds/campaigns'
import type { ArrayField } from 'payload'
import { dayField } from '../../fields/dates/day.ts'
import { notBefore } from '../../fields/dates/not-before.ts'

/** Where and when the spots of a campaign ran. */
export const spotsField: ArrayField = {
  name: 'spots',
  label: { ro: 'Spoturi', en: 'Spots' },
  labels: { singular: 'Spot', plural: { ro: 'Spoturi', en: 'Spots' } },
  type: 'array',
  fields: [
    { name: 'title', label: { ro: 'Titlul spotului', en: 'Title' }, type: 'text', required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'medium',
          label: { ro: 'Mediul', en: 'Medium' },
          type: 'select',
          required: true,
          options: spotMedia.map((value) => ({ value, label: spotMediumLabels[value] })),
          admin: { width: '50%' },
        },
        {
          name: 'broadcaster',
          label: { ro: 'Unde se difuzează', en: 'Broadcaster' },
          type: 'text',
          required: true,
          admin: { width: '50%', placeholder: 'postul de radio, ziarul, rețeaua de panouri' },
        },
      ],
    },
    {
      name: 'schedule',
      label: { ro: 'Programul difuzării', en: 'Schedule' },
      type: 'text',
      admin: { placeholder: 'zilnic, între orele 7:00 și 9:00' },
    },
    {
      type: 'row',
      fields: [
        dayField('startsOn', { ro: 'De la', en: 'From' }, { admin: { width: '50%' } }),
        dayField(
          'endsOn',
          { ro: 'Până la', en: 'Until' },
          {
            validate: notBefore('startsOn', 'Difuzarea nu se poate încheia înainte de început.'),
            admin: { width: '50%' },
          },
        ),
      ],
    },
  ],
}
