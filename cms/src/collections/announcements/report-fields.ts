import type { Field } from 'payload'
import { byServerAlone } from '../../fields/own-fields.ts'

/** Of an announcement that is a yearly report: which one, and its figures, as whoever publishes reports writes them. */
export const reportFields: Field[] = [
  {
    name: 'reportKey',
    label: { ro: 'Raport anual', en: 'Yearly report' },
    type: 'text',
    index: true,
    access: byServerAlone,
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      readOnly: true,
      position: 'sidebar',
      disableListColumn: true,
      disableListFilter: true,
      condition: ({ reportKey }) => Boolean(reportKey),
      description:
        'Legea și anul. Cifrele de pe pagină și PDF-ul lor se schimbă de la „Rapoarte anuale”, nu de aici.',
    },
  },
  {
    name: 'report',
    type: 'json',
    hidden: true,
    access: byServerAlone,
    hooks: { beforeDuplicate: [() => null] },
  },
]
