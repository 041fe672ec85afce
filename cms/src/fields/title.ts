import { count } from '@avizier/shared/numbers'
import type { FieldHook, TextField } from 'payload'
import { titleLimit } from './title-limit.ts'

/** The title of an authored document. */
export const titleField = (options: { placeholder: string; description?: string }): TextField => ({
  name: 'title',
  label: { ro: 'Titlu', en: 'Title' },
  type: 'text',
  required: true,
  maxLength: titleLimit,
  index: true,
  hooks: { beforeDuplicate: [asCopy] },
  admin: {
    placeholder: options.placeholder,
    description:
      options.description ??
      `Cel mult ${count(titleLimit, 'un caracter', 'caractere')}, cu un verb, fără punct la sfârșit.`,
  },
})

const asCopy: FieldHook = ({ value }) =>
  typeof value === 'string' && value !== '' ? `Copie: ${value}`.slice(0, titleLimit) : null
