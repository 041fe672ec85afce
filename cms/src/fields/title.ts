import type { TextField } from 'payload'

/** The title of an authored document. */
export const titleField = (options: { placeholder: string; description?: string }): TextField => ({
  name: 'title',
  label: { ro: 'Titlu', en: 'Title' },
  type: 'text',
  required: true,
  maxLength: 200,
  index: true,
  admin: {
    placeholder: options.placeholder,
    description:
      options.description ?? 'Cel mult 100 de caractere, cu un verb, fără punct la sfârșit.',
  },
})
