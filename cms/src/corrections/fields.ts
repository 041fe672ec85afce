import type {
  ArrayField,
  DateFieldValidation,
  Field,
  RadioFieldValidation,
  TextareaFieldValidation,
} from 'payload'
import {
  date as validateDate,
  radio as validateRadio,
  textarea as validateTextarea,
} from 'payload/shared'
import { instantField } from '../fields/dates/instant.ts'
import { publicNoteLimit } from '../fields/note-limit.ts'
import { momentOf } from '../register/moment.ts'
import type { WrittenCorrection } from './sentence.ts'
import { whereStill } from './where-still.ts'

/** Each kind that the public reads: a mistake may be in any of them (docs/decisions/0029). */
export const correctionsFields = (): Field[] => [
  {
    type: 'collapsible',
    label: { ro: 'Rectificări', en: 'Corrections' },
    admin: { initCollapsed: true },
    fields: [corrections],
  },
]

const given = (value: string | null | undefined): boolean => Boolean(value?.trim())

/** A row that is only a sentence is of before, or tells of what was missing. */
const validateWrong: TextareaFieldValidation = (value, options) => {
  const { right, text } = options.siblingData as WrittenCorrection
  if (given(value) || (given(text) && !given(right))) return validateTextarea(value, options)
  return 'Scrieți ce a fost greșit, cum apărea în text.'
}

const validateRight: TextareaFieldValidation = (value, options) => {
  const { wrong } = options.siblingData as WrittenCorrection
  if (given(value) || !given(wrong)) return validateTextarea(value, options)
  return 'Scrieți ce este corect: rectificarea apare pe pagină.'
}

/** A correction is told once it is made. A clock in a browser may be a little ahead. */
export const validateAt: DateFieldValidation = (value, options) => {
  const isAhead = value && new Date(value).getTime() > momentOf(options.req).getTime() + 60_000
  return isAhead ? 'Data rectificării nu poate fi în viitor.' : validateDate(value, options)
}

/** Nothing is published with a mistake that was corrected in words alone, unless somebody says that it stands rightly. */
export const validateRemaining: RadioFieldValidation = (value, options) => {
  if (value) return validateRadio(value, options)
  const { wrong } = options.siblingData as WrittenCorrection
  const places = whereStill(options.data, wrong)
  if (places.length === 0) return true
  const where = [...new Set(places.map((place) => place.where))].join(', ')
  return `Textul greșit „${wrong?.trim() ?? ''}” apare încă ${where}. Îndreptați-l sau spuneți la „Rectificări”, în formular, că rămâne.`
}

/** Dated corrections; the page shows them above the text. */
const corrections: ArrayField = {
  name: 'corrections',
  label: { ro: 'Rectificări', en: 'Corrections' },
  labels: {
    singular: { ro: 'Rectificare', en: 'Correction' },
    plural: { ro: 'Rectificări', en: 'Corrections' },
  },
  type: 'array',
  hooks: { beforeDuplicate: [() => []] },
  admin: { description: 'Spun deschis ce a fost greșit. Corectați și textul de mai sus.' },
  fields: [
    {
      name: 'wrong',
      label: { ro: 'Ce a fost greșit', en: 'What was wrong' },
      type: 'textarea',
      maxLength: publicNoteLimit,
      validate: validateWrong,
      admin: { rows: 2, placeholder: 'ora 10:00' },
    },
    {
      name: 'right',
      label: { ro: 'Ce este corect', en: 'What is right' },
      type: 'textarea',
      maxLength: publicNoteLimit,
      validate: validateRight,
      admin: { rows: 2, placeholder: 'ora 12:00' },
    },
    {
      name: 'remaining',
      label: { ro: 'Textul greșit mai apare', en: 'The wrong text still stands' },
      type: 'radio',
      options: [
        { value: 'mended', label: 'Am îndreptat textul; ce se vede aici este altceva' },
        { value: 'stays', label: 'Rămâne așa, cu bună știință' },
      ],
      validate: validateRemaining,
      admin: { components: { Field: '/src/corrections/still-there.tsx#StillThereField' } },
    },
    {
      name: 'text',
      label: { ro: 'Explicație', en: 'Explanation' },
      type: 'textarea',
      maxLength: 600,
      admin: {
        rows: 2,
        placeholder: 'Ora a fost comunicată greșit de constructor.',
        description: 'Opțional. Apare pe pagină după rectificare.',
      },
    },
    instantField(
      'at',
      { ro: 'Data rectificării', en: 'Date' },
      {
        required: true,
        defaultValue: () => new Date().toISOString(),
        validate: validateAt,
      },
    ),
  ],
}
