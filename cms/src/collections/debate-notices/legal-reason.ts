import type { Field, TextareaFieldValidation } from 'payload'
import { textarea as validateTextarea } from 'payload/shared'
import { legalConcerns } from '../../checks/rules/notice-terms.ts'
import { noticeFactsOf } from '../../checks/rules/notice-facts.ts'

/** A notice that gives less than the law asks for is published with a written reason, and never without a word. */
export const validateLegalReason: TextareaFieldValidation = (value, options) => {
  const valid = validateTextarea(value, options)
  if (valid !== true || value?.trim()) return valid
  const concerns = legalConcerns(noticeFactsOf(options.data), new Date())
  if (concerns.length === 0) return true
  // The form cuts what is long: the concerns stand beside their fields too.
  return ['Corectați sau scrieți aici de ce se publică așa.', ...concerns].join(' ')
}

/** The reason stays in the office. What it answers is said beside the fields (`noticeTerms`). */
export const legalFields: Field[] = [
  {
    name: 'legalReason',
    label: { ro: 'De ce se publică așa', en: 'Reason' },
    type: 'textarea',
    maxLength: 500,
    hooks: { beforeDuplicate: [() => null] },
    validate: validateLegalReason,
    admin: {
      rows: 2,
      condition: (data) =>
        Boolean(data.legalReason) ||
        legalConcerns(noticeFactsOf(data as Record<string, unknown>), new Date()).length > 0,
      placeholder: 'Ex.: Procedură de urgență, potrivit art. 7 alin. (13).',
      description: 'Se cere doar la publicare. Rămâne în redacție, nu apare pe site.',
    },
  },
]
