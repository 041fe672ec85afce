import { accreditation } from './accreditation.ts'
import { confirmSubscription } from './confirm-subscription.ts'
import { contact } from './contact.ts'
import { endPress } from './end-press.ts'
import { endSubscription } from './end-subscription.ts'
import type { Form } from './form.ts'
import { informationRequest } from './information-request.ts'
import { pageFeedback } from './page-feedback.ts'
import { proposal } from './proposal.ts'
import { question } from './question.ts'
import { subscription } from './subscription.ts'

/** The forms that the counter takes in, by slug. One that is not here has no page, no link and no taker. */
export const forms = {
  [pageFeedback.slug]: pageFeedback,
  [contact.slug]: contact,
  [question.slug]: question,
  [informationRequest.slug]: informationRequest,
  [accreditation.slug]: accreditation,
  [proposal.slug]: proposal,
  [subscription.slug]: subscription,
  [confirmSubscription.slug]: confirmSubscription,
  [endSubscription.slug]: endSubscription,
  [endPress.slug]: endPress,
}

export type FormSlug = keyof typeof forms
export const formSlugs = Object.keys(forms) as readonly FormSlug[]

export const formOf = (slug: FormSlug): Form<FormSlug> => forms[slug]
