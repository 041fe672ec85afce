import type { Form } from './form.ts'
import { keptWithCase } from './kept-with-case.ts'

/** What an applicant of the press writes or speaks for, wherever it is told. */
export const pressOutlet = 'Instituția de presă'

/** A journalist asks for accreditation (Legea 544/2001, art. 18). Nothing is asked that could be a reason to refuse an opinion. */
export const accreditation = {
  slug: 'accreditation',
  path: '/ghiseu/acreditare/',
  about: 'nothing',
  title: 'Acreditarea jurnaliștilor',
  inFooter: 'Acreditare pentru presă',
  intro:
    'Acreditarea se acordă la cerere, gratuit și fără discriminare, oricărui jurnalist (art. 18 din Legea nr. 544/2001).',
  purpose: 'Folosim datele ca să vă acordăm acreditarea și ca să vă scriem despre ea.',
  ...keptWithCase,
  button: 'Trimiteți cererea',
  next: 'Biroul înregistrează cererea și vă răspunde la adresa de e-mail pe care ați scris-o.',
  fields: [
    {
      kind: 'text',
      name: 'name',
      label: 'Numele și prenumele',
      isRequired: true,
      most: 120,
      autocomplete: 'name',
    },
    {
      kind: 'text',
      name: 'outlet',
      label: pressOutlet,
      isRequired: true,
      most: 160,
      autocomplete: 'organization',
    },
    {
      kind: 'text',
      name: 'position',
      label: 'Funcția',
      hint: 'De exemplu reporter, fotoreporter, operator.',
      isRequired: false,
      most: 80,
      autocomplete: 'organization-title',
    },
    { kind: 'email', name: 'email', label: 'Adresa de e-mail', isRequired: true },
    {
      kind: 'text',
      name: 'phone',
      label: 'Telefon',
      isRequired: false,
      most: 40,
      autocomplete: 'tel',
    },
    {
      kind: 'long',
      name: 'purpose',
      label: 'Pentru ce cereți acreditarea',
      hint: 'Pentru o conferință sau un eveniment, ori pentru toată activitatea primăriei.',
      isRequired: true,
      most: 1000,
    },
    { kind: 'files', name: 'files', label: 'Legitimația de presă', isRequired: false },
  ],
} as const satisfies Form
