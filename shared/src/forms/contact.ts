import type { Form } from './form.ts'

/** A message to the office. */
export const contact = {
  slug: 'contact',
  path: '/ghiseu/contact/',
  about: 'nothing',
  title: 'Scrieți Biroului Mass-media',
  inFooter: 'Scrieți-ne',
  intro:
    'Pentru întrebări despre comunicate, anunțuri, dezbateri și despre acest site. Vă răspundem prin e-mail.',
  purpose: 'Folosim numele și adresa de e-mail numai ca să vă răspundem la acest mesaj.',
  keptDays: 365,
  button: 'Trimiteți mesajul',
  next: 'Vă răspundem la adresa de e-mail pe care ați scris-o.',
  fields: [
    {
      kind: 'text',
      name: 'name',
      label: 'Numele dumneavoastră',
      isRequired: true,
      most: 120,
      autocomplete: 'name',
    },
    { kind: 'email', name: 'email', label: 'Adresa de e-mail', isRequired: true },
    {
      kind: 'text',
      name: 'subject',
      label: 'Pe scurt, despre ce este vorba',
      isRequired: true,
      most: 160,
    },
    { kind: 'long', name: 'message', label: 'Mesajul', isRequired: true, most: 5000 },
    { kind: 'files', name: 'files', label: 'Fișiere', isRequired: false },
  ],
} as const satisfies Form
