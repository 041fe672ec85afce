import type { Form } from './form.ts'
import { keptWithCase } from './kept-with-case.ts'

/** A request for information of public interest (Legea 544/2001, art. 6), as the model in the annex of its norms asks. */
export const informationRequest = {
  slug: 'information-request',
  path: '/ghiseu/informatii/',
  about: 'nothing',
  title: 'Cerere de informații publice',
  inFooter: 'Cereri de informații publice',
  intro:
    'Oricine poate cere informații de interes public, fără să spună de ce îi trebuie (Legea nr. 544/2001). Răspunsul este gratuit; se pot plăti numai copiile pe hârtie.',
  purpose:
    'Numele și adresa pentru răspuns le cere legea; le folosim ca să vă răspundem și pentru registrul cererilor.',
  ...keptWithCase,
  button: 'Trimiteți cererea',
  next: 'Biroul înregistrează cererea, iar termenul de răspuns curge de la înregistrare.',
  fields: [
    {
      kind: 'long',
      name: 'information',
      label: 'Informațiile sau documentele cerute',
      hint: 'Cât mai exact: ce document, despre ce, din ce perioadă.',
      isRequired: true,
      most: 5000,
    },
    {
      kind: 'choice',
      name: 'answerBy',
      label: 'Cum doriți răspunsul',
      isRequired: true,
      options: [
        { value: 'email', label: 'Prin e-mail' },
        { value: 'editable', label: 'Prin e-mail, în format editabil' },
        { value: 'post', label: 'Pe hârtie, prin poștă' },
      ],
    },
    {
      kind: 'email',
      name: 'email',
      label: 'Adresa de e-mail',
      hint: 'Pentru răspunsul prin e-mail.',
      isRequired: false,
      neededFor: { choice: 'answerBy', values: ['email', 'editable'] },
    },
    {
      kind: 'long',
      name: 'address',
      label: 'Adresa poștală',
      hint: 'Pentru răspunsul pe hârtie.',
      isRequired: false,
      neededFor: { choice: 'answerBy', values: ['post'] },
      most: 300,
      autocomplete: 'street-address',
    },
    {
      kind: 'text',
      name: 'name',
      label: 'Numele și prenumele',
      isRequired: true,
      most: 120,
      autocomplete: 'name',
    },
    {
      kind: 'choice',
      name: 'capacity',
      label: 'În ce calitate cereți',
      isRequired: true,
      options: [
        { value: 'person', label: 'Ca persoană' },
        { value: 'organization', label: 'Pentru o asociație, o firmă sau altă organizație' },
        { value: 'press', label: 'Pentru presă' },
      ],
    },
    {
      kind: 'text',
      name: 'organization',
      label: 'Numele organizației sau al redacției',
      hint: 'Dacă nu cereți ca persoană.',
      isRequired: false,
      neededFor: { choice: 'capacity', values: ['organization', 'press'] },
      most: 160,
      autocomplete: 'organization',
    },
    {
      kind: 'text',
      name: 'phone',
      label: 'Telefon',
      hint: 'Numai ca să vă întrebăm, dacă ceva din cerere nu ne este clar.',
      isRequired: false,
      most: 40,
      autocomplete: 'tel',
    },
  ],
} as const satisfies Form
