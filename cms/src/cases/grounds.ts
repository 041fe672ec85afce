import type { Label } from '../fields/label.ts'

interface Ground {
  kind: 'information-request' | 'accreditation'
  label: Exclude<Label, string>
  /** As a refusal names it, after „întrucât”. */
  words: string
  /** How the yearly report counts it. */
  reportedAs: 'excepted' | 'non-existent' | 'other'
}

const excepted = (letter: string, ro: string, en: string, words: string): Ground => ({
  kind: 'information-request',
  label: { ro: `Art. 12 alin. (1) lit. ${letter}): ${ro}`, en: `Art. 12(1)(${letter}): ${en}` },
  words: `informațiile cerute sunt exceptate de la liberul acces potrivit art. 12 alin. (1) lit. ${letter}) din Legea nr. 544/2001: ${words}`,
  reportedAs: 'excepted',
})

/** Why information may be refused (Legea nr. 544/2001, art. 12 alin. (1)) or cannot be given, and an accreditation (art. 18 alin. (3)). */
export const grounds = {
  a: excepted(
    ...(['a', 'apărare, siguranță, ordine publică', 'defence and order'] as const),
    'informații din domeniul apărării naționale, siguranței și ordinii publice, dacă fac parte din categoria informațiilor clasificate, potrivit legii',
  ),
  b: excepted(
    ...(['b', 'deliberări și interese clasificate', 'classified deliberations'] as const),
    'informații privind deliberările autorităților și cele care privesc interesele economice și politice ale României, dacă fac parte din categoria informațiilor clasificate, potrivit legii',
  ),
  c: excepted(
    ...(['c', 'activități comerciale sau financiare', 'commercial information'] as const),
    'informații privind activitățile comerciale sau financiare, dacă publicitatea acestora aduce atingere principiului concurenței loiale, potrivit legii',
  ),
  d: excepted(
    ...(['d', 'date personale', 'personal data'] as const),
    'informații cu privire la datele personale, potrivit legii',
  ),
  e: excepted(
    ...(['e', 'anchetă penală sau disciplinară', 'ongoing inquiry'] as const),
    'informații privind procedura în timpul anchetei penale sau disciplinare',
  ),
  f: excepted(
    ...(['f', 'proceduri judiciare', 'judicial procedure'] as const),
    'informații privind procedurile judiciare, dacă publicitatea acestora aduce atingere asigurării unui proces echitabil',
  ),
  g: excepted(
    ...(['g', 'protecția tinerilor', 'protection of youth'] as const),
    'informații a căror publicare prejudiciază măsurile de protecție a tinerilor',
  ),
  'non-existent': {
    kind: 'information-request',
    label: { ro: 'Informația nu există la primărie', en: 'Not held' },
    words: 'primăria nu deține informațiile cerute',
    reportedAs: 'non-existent',
  },
  other: {
    kind: 'information-request',
    label: { ro: 'Alt motiv', en: 'Another reason' },
    words: 'cererea nu poate fi soluționată potrivit Legii nr. 544/2001',
    reportedAs: 'other',
  },
  obstruction: {
    kind: 'accreditation',
    label: {
      ro: 'Art. 18 alin. (3): fapte care împiedică activitatea normală',
      en: 'Art. 18(3): obstruction',
    },
    words:
      'faptele de mai jos împiedică desfășurarea normală a activității autorității (art. 18 alin. (3) din Legea nr. 544/2001)',
    reportedAs: 'other',
  },
} as const satisfies Record<string, Ground>

export type RefusalGround = keyof typeof grounds

export const allGrounds = Object.keys(grounds) as RefusalGround[]

/** On which grounds a case of a kind may be refused. */
export const groundsOf = (kind: string): RefusalGround[] =>
  allGrounds.filter((ground) => grounds[ground].kind === kind)
