import type { GroupField } from 'payload'
import { optionsOf } from '../fields/options-of.ts'
import { mostBani } from '../fields/lei.ts'
import { perLabels, vatRates } from './cost.ts'
import { seesCosts, writesCosts } from './access.ts'

export const costName = 'cost'

/** What it costs by the contract; whole bani, shown as lei. */
export const costField: GroupField = {
  name: costName,
  label: { ro: 'Costul', en: 'Cost' },
  type: 'group',
  access: {
    read: ({ req }) => seesCosts(req.user),
    create: ({ req }) => writesCosts(req.user),
    update: ({ req }) => writesCosts(req.user),
  },
  admin: { description: 'Îl văd șeful biroului și administratorii; îl scrie șeful biroului.' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'bani',
          label: { ro: 'Suma, în lei', en: 'Sum, in lei' },
          type: 'number',
          min: 0,
          max: mostBani,
          validate: (value: unknown) =>
            value === null ||
            value === undefined ||
            (Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= mostBani) ||
            'Suma se păstrează în bani întregi, fără minus.',
          admin: {
            width: '50%',
            disableListColumn: true,
            disableListFilter: true,
            components: { Field: '/src/admin/placements/lei-field.tsx#LeiField' },
          },
        },
        {
          name: 'per',
          label: { ro: 'Pentru', en: 'For' },
          type: 'select',
          defaultValue: 'contract',
          options: optionsOf(perLabels),
          admin: { width: '50%', disableListColumn: true, disableListFilter: true },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'vatRate',
          label: { ro: 'Cota de TVA', en: 'VAT rate' },
          type: 'select',
          defaultValue: vatRates[0],
          options: vatRates.map((value) => ({
            value,
            label: value === '0' ? 'fără TVA' : `${value}\u00A0%`,
          })),
          admin: { width: '50%', disableListColumn: true, disableListFilter: true },
        },
        {
          name: 'includesVat',
          label: { ro: 'Suma cuprinde TVA', en: 'The sum includes VAT' },
          type: 'checkbox',
          defaultValue: false,
          admin: { width: '50%', disableListColumn: true, disableListFilter: true },
        },
      ],
    },
  ],
}
