import type { Field } from 'payload'
import { instantField } from '../../fields/dates/instant.ts'
import { validateWebLink } from '../../fields/web-link.ts'

/** When and where people meet. */
export const debateFields: Field[] = [
  instantField(
    'debateAt',
    { ro: 'Data și ora', en: 'Date and time' },
    {
      index: true,
      admin: {
        description:
          'Dezbaterea se încheie în cel mult 10 zile de la publicarea datei și a locului (art. 7 alin. (10)).',
      },
    },
  ),
  {
    name: 'debatePlace',
    label: { ro: 'Locul', en: 'Place' },
    type: 'text',
    admin: { placeholder: 'Sala de Sticlă, str. Moților nr. 3' },
  },
  {
    name: 'debateLink',
    label: { ro: 'Legătura pentru participarea online', en: 'Online link' },
    type: 'text',
    validate: validateWebLink,
    admin: { placeholder: 'https://' },
  },
]
