import { emailField, hoursField, nomenclature, phoneField } from '../nomenclature.ts'

export const departments = nomenclature({
  slug: 'departments',
  nameExample: 'Direcția Tehnică',
  admin: {
    defaultColumns: ['name', 'phone', 'email', 'updatedAt'],
    description:
      'Direcții, servicii și birouri. Pagina unui compartiment apare pe site când un document publicat îl arată.',
  },
  fields: [
    {
      name: 'description',
      label: { ro: 'Cu ce se ocupă', en: 'What it does' },
      type: 'textarea',
      admin: { rows: 3 },
    },
    { name: 'address', label: { ro: 'Adresa', en: 'Address' }, type: 'text' },
    phoneField(),
    emailField(),
    hoursField(),
    {
      name: 'contact',
      label: { ro: 'Persoana de contact', en: 'Contact' },
      type: 'relationship',
      relationTo: 'contacts',
    },
  ],
})
