import type { Form } from './form.ts'

/** By the link of any letter to journalists, or by the button of a mail program (RFC 8058). */
export const endPress = {
  slug: 'end-press',
  path: '/ghiseu/presa/renuntare/',
  about: 'link',
  title: 'Renunțați la mesajele pentru presă',
  intro: 'Apăsați butonul și adresa dumneavoastră iese din toate listele de presă ale primăriei.',
  purpose:
    'Adresa rămâne la Biroul Mass-media, însemnată ca să nu vi se mai scrie; dacă doriți să fie ștearsă, scrieți biroului.',
  keptDays: 28,
  kept: 'Ce ne trimiteți se șterge automat după 28 de zile, iar adresa rămâne numai cu acest semn, ca nicio listă nouă să nu o aducă înapoi.',
  button: 'Renunțați',
  next: 'Nu vă mai trimitem comunicate. Un mesaj care era deja pe drum mai poate ajunge.',
  fields: [],
} as const satisfies Form
