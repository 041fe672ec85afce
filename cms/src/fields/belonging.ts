import type { Field } from 'payload'
import { departmentField } from './department.ts'

/** Who it comes from, what it is about, who answers questions. */
export const belongingFields = (): Field[] => [
  departmentField(),
  {
    name: 'topics',
    label: { ro: 'Teme', en: 'Topics' },
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    admin: { position: 'sidebar', description: 'Documentul apare și pe paginile acestor teme.' },
  },
  {
    name: 'contact',
    label: { ro: 'Contact pentru presă', en: 'Press contact' },
    type: 'relationship',
    relationTo: 'contacts',
    admin: {
      position: 'sidebar',
      description:
        'Cui i se adresează jurnaliștii. Cetățenii găsesc pe pagină telefonul și e-mailul compartimentului.',
    },
  },
]
