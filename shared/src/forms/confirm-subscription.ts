import type { Form } from './form.ts'
import { confirmableDays } from './subscription-days.ts'

/** By the link of a letter: whoever has the address wants the news. */
export const confirmSubscription = {
  slug: 'confirm-subscription',
  path: '/ghiseu/abonare/confirmare/',
  about: 'link',
  title: 'Confirmați abonamentul',
  intro: 'Mai este un pas: apăsați butonul, ca să știm că adresa este a dumneavoastră.',
  purpose: `Legătura v-a fost trimisă prin e-mail și este valabilă ${confirmableDays} zile.`,
  keptDays: 28,
  button: 'Confirmați abonamentul',
  next: 'Vă scriem îndată la ce sunteți abonat. Dacă mesajul nu vine, legătura a expirat: abonați-vă din nou.',
  fields: [],
} as const satisfies Form
