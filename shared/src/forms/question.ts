import type { Form } from './form.ts'
import { keptWithCase } from './kept-with-case.ts'

/** A question to the city hall, which the office has answered by the department that knows. */
export const question = {
  slug: 'question',
  path: '/ghiseu/intrebare/',
  about: 'nothing',
  title: 'Întrebați primăria',
  inFooter: 'Întrebați primăria',
  intro:
    'Puneți o întrebare despre ce face primăria. O trimitem compartimentului care cunoaște răspunsul și vă scriem.',
  purpose:
    'Folosim numele și adresa de e-mail numai ca să vă răspundem. Întrebarea și răspunsul pot apărea pe site, dacă folosesc și altora; atunci fără numele dumneavoastră și fără alte date personale.',
  ...keptWithCase,
  button: 'Trimiteți întrebarea',
  next: 'Vă răspundem la adresa de e-mail pe care ați scris-o.',
  fields: [
    {
      kind: 'text',
      name: 'subject',
      label: 'Pe scurt, despre ce este vorba',
      isRequired: true,
      most: 160,
    },
    { kind: 'long', name: 'question', label: 'Întrebarea', isRequired: true, most: 5000 },
    {
      kind: 'text',
      name: 'name',
      label: 'Numele dumneavoastră',
      isRequired: true,
      most: 120,
      autocomplete: 'name',
    },
    { kind: 'email', name: 'email', label: 'Adresa de e-mail', isRequired: true },
    { kind: 'files', name: 'files', label: 'Fișiere', isRequired: false },
  ],
} as const satisfies Form
