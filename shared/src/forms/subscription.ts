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
  next: `V-am trimis un mesaj cu o legătură. Abonamentul începe după ce o deschideți și îl confirmați; legătura este valabilă ${confirmableDays} zile.`,
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
      options: [
        { value: 'at-once', label: 'De fiecare dată, imediat' },
        { value: 'daily', label: 'Zilnic, la 08:30' },
        { value: 'weekly', label: 'Săptămânal, luni la 08:30' },
      ],
    },
  ],
} as const satisfies Form
