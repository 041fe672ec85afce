import type { TextField } from 'payload'

/** What an editor adds to a picture inside a text. */
export const uploadFields: TextField[] = [
  {
    name: 'caption',
    label: { ro: 'Legendă', en: 'Caption' },
    type: 'text',
    admin: { description: 'Opțional. Înlocuiește aici legenda imaginii.' },
  },
]
