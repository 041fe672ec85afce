import type { Form } from './form.ts'
import { formerSubscriberDays } from './subscription-days.ts'

/** By the link of any letter, or by the button of a mail program (RFC 8058). */
export const endSubscription = {
  slug: 'end-subscription',
  path: '/ghiseu/abonare/renuntare/',
  about: 'link',
  title: 'Renunțați la abonament',
  intro: 'Apăsați butonul și nu vă mai scriem despre ce spune legătura din mesaj.',
  purpose: `Adresa dumneavoastră se șterge la ${formerSubscriberDays} de zile după ce renunțați la ultimul abonament.`,
  keptDays: 28,
  button: 'Renunțați',
  next: 'Nu vă mai scriem pe această temă. Un mesaj care era deja pe drum mai poate ajunge.',
  fields: [],
} as const satisfies Form
