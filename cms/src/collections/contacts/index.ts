import { emailField, hoursField, nomenclature, phoneField } from '../nomenclature.ts'

export const contacts = nomenclature({
  slug: 'contacts',
  nameExample: 'Biroul Mass-media',
  admin: {
    defaultColumns: ['name', 'role', 'phone', 'email'],
    description: 'Cui i se adresează presa. Datele apar pe paginile documentelor care le arată.',
  },
  knownBy: ['role'],
  fields: [
    { name: 'role', label: { ro: 'Funcția', en: 'Function' }, type: 'text' },
    phoneField(),
    emailField(),
    hoursField(),
  ],
})
