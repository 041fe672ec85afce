import { bareCredit } from '@avizier/shared/credit'
import type { Field, TextFieldSingleValidation } from 'payload'
import { byServerAlone, shownNowhere } from '../../fields/own-fields.ts'
import { wordsIn } from '../../database/stored-values.ts'

const isDescribed: TextFieldSingleValidation = (value, { siblingData }) => {
  const { isDecorative } = siblingData as { isDecorative?: boolean | null }
  if (isDecorative || (value ?? '').trim() !== '') return true
  return 'Descrieți imaginea în câteva cuvinte sau bifați „Decorativă”, dacă nu spune nimic în plus față de text.'
}

export const mediaFields: Field[] = [
  {
    name: 'alt',
    type: 'text',
    label: 'Descriere pentru cine nu vede imaginea',
    admin: {
      description:
        'Ce arată imaginea, în una-două propoziții: „Lucrări de asfaltare pe strada Horea, cu un sens închis”. Se citește de cititoarele de ecran.',
    },
    validate: isDescribed,
    hooks: {
      // Lists ask for those without one.
      beforeValidate: [
        ({ value }: { value?: unknown }) => (value === undefined ? undefined : wordsIn(value)),
      ],
    },
  },
  {
    name: 'isDecorative',
    type: 'checkbox',
    label: 'Decorativă',
    defaultValue: false,
    admin: {
      description: 'Doar pentru imagini care nu adaugă nimic la text; cititoarele de ecran le sar.',
    },
  },
  {
    name: 'caption',
    type: 'textarea',
    label: 'Legendă',
    admin: { description: 'Textul de sub imagine.' },
  },
  {
    name: 'credit',
    type: 'text',
    label: 'Autor / sursă',
    hooks: {
      beforeValidate: [
        ({ value }: { value?: unknown }) => (typeof value === 'string' ? bareCredit(value) : value),
      ],
    },
    admin: {
      description:
        'Doar numele, de exemplu „Primăria Cluj-Napoca”: „Foto:” se adaugă singur pe site. Pentru altceva decât o fotografie scrieți felul: „Ilustrație: Ana Pop”, „Sursa: Arhivele Naționale”.',
    },
  },
  {
    // Written by the hooks alone.
    name: 'files',
    type: 'json',
    access: byServerAlone,
    admin: shownNowhere,
  },
  {
    // The SHA-256 of the PDF whose first page this is: tells a cover made here from one that an editor chose.
    name: 'madeFrom',
    type: 'text',
    index: true,
    access: byServerAlone,
    admin: shownNowhere,
  },
]
