import { contact } from './contact.ts'
import type { Form } from './form.ts'
import { pageFeedback } from './page-feedback.ts'
import { proposal } from './proposal.ts'

/**
 * The forms that the counter takes in, by slug. One that is not here has no page, no link and no taker: `subscription` comes
 * with whoever takes it.
 */
export const forms = {
  [pageFeedback.slug]: pageFeedback,
  [contact.slug]: contact,
  [proposal.slug]: proposal,
}

export type FormSlug = keyof typeof forms
export const formSlugs = Object.keys(forms) as readonly FormSlug[]

export const formOf = (slug: FormSlug): Form<FormSlug> => forms[slug]

export const isFormSlug = (slug: string): slug is FormSlug => slug in forms
