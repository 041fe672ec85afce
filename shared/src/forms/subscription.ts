import { rhythmOptions } from '../rhythms.ts'
import type { Form } from './form.ts'
import { confirmableDays, formerSubscriberDays } from './subscription-days.ts'

/** News by e-mail; nothing is sent before whoever has the address has confirmed it. */
export const subscription = {
  slug: 'subscription',
  path: '/ghiseu/abonare/',
  about: 'page',
  title: 'Știri prin e-mail',
  inFooter: 'Știri prin e-mail',
  intro: 'Vă scriem când apare ceva nou. Renunțați oricând, cu o singură apăsare, din orice mesaj.',
  purpose: 'Folosim adresa numai ca să vă trimitem ce ați ales.',
  keptDays: 28,
  kept: `O păstrăm cât timp sunteți abonat și o ștergem la ${formerSubscriberDays} de zile după ce renunțați la ultimul abonament.`,
  button: 'Abonați-vă',
  next: `Veți primi un mesaj cu o legătură. Abonamentul începe după ce o deschideți și îl confirmați; legătura este valabilă ${confirmableDays} zile. Dacă mesajul nu vine în câteva minute, căutați-l și între cele nedorite.`,
  withoutMail: {
    before:
      'Redacția nu trimite deocamdată mesaje prin e-mail. Dacă vă abonați acum, nu primiți mesajul de confirmare și abonamentul nu începe. Între timp citiți știrile pe site sau într-un cititor RSS.',
    next: 'Redacția nu trimite deocamdată mesaje prin e-mail, așa că mesajul de confirmare nu pleacă și abonamentul nu începe. Abonați-vă din nou când trimiterea pornește; între timp citiți știrile pe site sau într-un cititor RSS.',
  },
  fields: [
    { kind: 'email', name: 'email', label: 'Adresa de e-mail', isRequired: true },
    {
      kind: 'choice',
      name: 'target',
      label: 'Despre ce vă scriem',
      isRequired: true,
      options: 'subscription-targets',
    },
    {
      kind: 'choice',
      name: 'rhythm',
      label: 'Cât de des',
      isRequired: true,
      options: rhythmOptions,
    },
  ],
} as const satisfies Form
