import { placementMedia, placementMediumLabels } from '@avizier/shared/kinds/campaigns'
import type { Field, NumberField } from 'payload'
import { byServerAlone } from '../../fields/own-fields.ts'

const number = (name: string, ro: string, en: string): NumberField => ({
  name,
  label: { ro, en },
  type: 'number',
  required: true,
  admin: { width: '33%' },
})

/** How often the campaign appeared where. The rows are written by what knows of appearances, when the box is ticked. */
export const appearancesFields: Field[] = [
  {
    name: 'publishesAppearances',
    label: { ro: 'Publică raportul aparițiilor', en: 'Publish the report of appearances' },
    type: 'checkbox',
    defaultValue: false,
    hooks: { beforeDuplicate: [() => false] },
    admin: {
      description:
        'Pe pagina campaniei apare unde și de câte ori a apărut, fără costuri, cum este în clipa în care bifați și salvați. Ca să îl aduceți la zi, debifați, salvați și bifați din nou.',
    },
  },
  {
    name: 'appearances',
    label: { ro: 'Ce se publică', en: 'What is published' },
    labels: {
      singular: { ro: 'Rând', en: 'Row' },
      plural: { ro: 'Rânduri', en: 'Rows' },
    },
    type: 'array',
    access: byServerAlone,
    hooks: { beforeDuplicate: [() => []] },
    admin: {
      readOnly: true,
      condition: ({ publishesAppearances }) => publishesAppearances === true,
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'outlet',
            label: { ro: 'Unde', en: 'Where' },
            type: 'text',
            required: true,
            admin: { width: '50%' },
          },
          {
            name: 'medium',
            label: { ro: 'Mediul', en: 'Medium' },
            type: 'select',
            required: true,
            options: placementMedia.map((value) => ({
              value,
              label: placementMediumLabels[value],
            })),
            admin: { width: '50%' },
          },
        ],
      },
      {
        type: 'row',
        fields: [
          number('planned', 'Planificate', 'Planned'),
          number('appeared', 'Au apărut', 'Appeared'),
          number('missed', 'Nu au apărut', 'Missed'),
        ],
      },
    ],
  },
]
