import type { Form } from './form.ts'
import { formerSubscriberDays } from './subscription-days.ts'

/** By the link of a letter: whoever has the address wants the news. */
export const confirmSubscription = {
  slug: 'confirm-subscription',
  path: '/ghiseu/abonare/confirmare/',
  about: 'link',
  title: 'Confirmați abonamentul',
  intro: 'Mai este un pas: apăsați butonul, ca să știm că adresa este a dumneavoastră.',
  purpose: 'Vă scriem numai la această adresă și numai despre ce ați ales.',
  keptDays: 28,
  kept: `O păstrăm cât timp sunteți abonat și o ștergem la ${formerSubscriberDays} de zile după ce renunțați la ultimul abonament.`,
  button: 'Confirmați abonamentul',
  next: 'Abonamentul începe îndată. Veți primi un mesaj care spune la ce sunteți abonat, cu legătura paginii de unde schimbați sau încheiați abonamentele.',
  withoutMail: {
    before:
      'Redacția nu trimite deocamdată mesaje prin e-mail. Puteți confirma abonamentul, dar știrile vin abia după ce pornește trimiterea.',
    next: 'Abonamentul începe îndată. Redacția nu trimite însă deocamdată mesaje prin e-mail: știrile vin după ce pornește trimiterea.',
  },
  fields: [],
} as const satisfies Form
