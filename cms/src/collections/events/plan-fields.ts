import { eventStatuses, eventStatusLabels } from '@avizier/shared/kinds/events'
import type {
  DateFieldValidation,
  Field,
  TextareaFieldValidation,
  TextFieldValidation,
} from 'payload'
import {
  date as validateDate,
  text as validateText,
  textarea as validateTextarea,
} from 'payload/shared'
import { instantField } from '../../fields/dates/instant.ts'
import { notBefore } from '../../fields/dates/not-before.ts'
import { validateWebLink } from '../../fields/web-link.ts'

type Plan = Partial<Record<'status' | 'startsAt' | 'onlineLink', unknown>>
const planIn = (data: unknown): Plan => data as Plan

/** People have to know where to go: to a place, to an address, or to either. */
const needsPlace: TextFieldValidation = (value, options) => {
  const valid = validateText(value, options)
  if (valid !== true) return valid
  return value?.trim() || planIn(options.data).onlineLink
    ? true
    : 'Scrieți locul sau legătura pentru participarea online.'
}

/** What was moved or cancelled says openly why. */
const needsReason: TextareaFieldValidation = (value, options) => {
  const valid = validateTextarea(value, options)
  if (valid !== true) return valid
  return planIn(options.data).status === 'planned' || value?.trim()
    ? true
    : 'Spuneți oamenilor de ce: apare pe pagină, lângă program.'
}

/** What was moved says from when. */
const needsFormerHour: DateFieldValidation = (value, options) => {
  const valid = validateDate(value, options)
  if (valid !== true) return valid
  return planIn(options.data).status !== 'moved' || value
    ? true
    : 'Alegeți ziua și ora la care era anunțat.'
}

/** Nobody is accredited to what has begun. */
const beforeStart: DateFieldValidation = (value, options) => {
  const valid = validateDate(value, options)
  const { startsAt } = planIn(options.data)
  if (valid !== true || !value || !startsAt) return valid
  return new Date(value) <= new Date(startsAt as string | Date)
    ? true
    : 'Acreditările se încheie cel târziu la începutul evenimentului.'
}

/** When it is. */
export const timeFields: Field = {
  type: 'row',
  fields: [
    instantField(
      'startsAt',
      { ro: 'Începe la', en: 'Starts at' },
      { required: true, index: true, admin: { width: '50%' } },
    ),
    instantField(
      'endsAt',
      { ro: 'Se încheie la', en: 'Ends at' },
      {
        index: true,
        validate: notBefore('startsAt', 'Sfârșitul trebuie să fie după început.'),
        admin: { width: '50%', description: 'Gol: în aceeași zi, fără oră anunțată.' },
      },
    ),
  ],
}

/** Where it is, and who may come. */
export const placeFields: Field[] = [
  {
    name: 'place',
    label: { ro: 'Locul', en: 'Place' },
    type: 'text',
    validate: needsPlace,
    admin: { placeholder: 'Sala de Sticlă, str. Moților nr. 3' },
  },
  {
    name: 'onlineLink',
    label: { ro: 'Legătura pentru participarea online', en: 'Online link' },
    type: 'text',
    validate: validateWebLink,
    admin: { placeholder: 'https://' },
  },
  {
    name: 'admission',
    label: { ro: 'Cine poate veni', en: 'Admission' },
    type: 'textarea',
    maxLength: 600,
    admin: { rows: 2, placeholder: 'Jurnaliștii acreditați; intrarea se face din str. Moților.' },
  },
  instantField(
    'accreditationUntil',
    { ro: 'Acreditări până la', en: 'Accreditation until' },
    {
      validate: beforeStart,
      admin: {
        description:
          'Cererea de acreditare se rezolvă în două zile de la înregistrare (Legea nr. 544/2001, art. 18).',
      },
    },
  ),
]

const isChanged = ({ status }: { status?: unknown }): boolean =>
  status === 'moved' || status === 'cancelled'

/** What became of the plan: told on the page, and in the calendars of those who follow it. */
export const statusFields: Field[] = [
  {
    name: 'status',
    label: { ro: 'Starea evenimentului', en: 'Status' },
    type: 'select',
    required: true,
    defaultValue: 'planned',
    options: eventStatuses.map((value) => ({ value, label: eventStatusLabels[value] })),
    hooks: { beforeDuplicate: [() => 'planned'] },
    admin: { position: 'sidebar' },
  },
  instantField(
    'movedFrom',
    { ro: 'Era anunțat pentru', en: 'Moved from' },
    {
      validate: needsFormerHour,
      admin: { position: 'sidebar', condition: ({ status }) => status === 'moved' },
    },
  ),
  {
    name: 'statusNote',
    label: { ro: 'De ce', en: 'Why' },
    type: 'textarea',
    maxLength: 500,
    validate: needsReason,
    hooks: { beforeDuplicate: [() => null] },
    admin: { position: 'sidebar', rows: 3, condition: isChanged },
  },
]
