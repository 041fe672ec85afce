import { lengthOf } from '@avizier/shared/terms/explain'
import { termRules } from '@avizier/shared/terms/rules'
import { verdicts } from '../../../cases/acts.ts'
import { caseKinds } from '../../../cases/kinds.ts'
import { grounds, groundsOf } from '../../../cases/grounds.ts'
import { caseLimits } from '../../../cases/limits.ts'
import type { ActForm, Ask } from '../../item/act-forms.ts'
import type { FormFacts } from './form-facts.ts'
import { instantAsk, letterAsk, lineAsk, noteAsk, pickAsk, written } from './words.ts'

// What the applicant is told: the answer and its approval, and the other letters.

/** How a letter leaves, said above its words. */
const leaves = ({ applicant }: FormFacts): string =>
  applicant.email
    ? `Scrisoarea pleacă prin e-mail la ${applicant.email}.`
    : 'Nu este o adresă de e-mail: scrisoarea se tipărește și se înmânează sau se trimite prin poștă.'

const wayAsk = ({ applicant }: FormFacts): Ask[] =>
  applicant.email
    ? [
        {
          name: 'way',
          kind: 'choice',
          label: 'Cum pleacă',
          isRequired: true,
          options: [
            { value: 'e-mail', label: 'Prin e-mail', help: applicant.email },
            { value: 'printed', label: 'Tipărită', help: 'Înmânată sau trimisă prin poștă.' },
          ],
        },
      ]
    : []

const wayOf = (facts: FormFacts, told: Readonly<Record<string, string>>) => ({
  way: facts.applicant.email ? told.way : 'printed',
})
const begunWay = ({ applicant }: FormFacts): Record<string, string> =>
  applicant.email ? { way: 'e-mail' } : {}

/** A letter with the words that its dialog asks for. */
const letter = (
  facts: FormFacts,
  form: Omit<ActForm, 'details'>,
  names: readonly string[],
): ActForm => ({
  ...form,
  explains: `${form.explains} ${leaves(facts)}`,
  begun: { ...form.begun, ...begunWay(facts) },
  asks: [...form.asks, ...wayAsk(facts)],
  details: (told) => ({ ...written(told, ...names), ...wayOf(facts, told) }),
})

export const confirmReceipt = (facts: FormFacts): ActForm =>
  letter(
    facts,
    {
      title: 'Confirmați primirea',
      explains: 'Solicitantul află numărul de înregistrare și până când primește răspunsul.',
      confirm: 'Confirmați',
      asks: [],
    },
    [],
  )

export const submit = (): ActForm => ({
  title: 'Trimiteți spre aprobare',
  explains: 'Un coleg citește răspunsul și îl aprobă sau îl returnează.',
  confirm: 'Trimiteți',
  asks: [],
  details: () => ({}),
})

export const returned = (): ActForm => ({
  title: 'Returnați răspunsul',
  explains: 'Cine l-a scris vede observațiile și îl scrie mai departe.',
  confirm: 'Returnați',
  asks: [noteAsk('Observații', 'Ce lipsește sau ce trebuie schimbat.')],
  details: (told) => written(told, 'note'),
})

export const approve = (): ActForm => ({
  title: 'Aprobați răspunsul',
  explains: 'Răspunsul poate fi trimis așa cum este. Dacă se modifică, trebuie aprobat din nou.',
  confirm: 'Aprobați',
  asks: [],
  details: () => ({}),
})

export const send = (facts: FormFacts): ActForm =>
  letter(
    facts,
    {
      title: 'Trimiteți răspunsul',
      explains: 'Solicitarea se încheie.',
      confirm: 'Trimiteți răspunsul',
      asks: caseKinds[facts.kind].has === 'request' ? [verdictAsk] : [],
    },
    ['verdict'],
  )

const verdictAsk: Ask = {
  name: 'verdict',
  kind: 'choice',
  label: 'Reclamația',
  isRequired: true,
  options: [
    {
      ...{ value: 'founded', label: verdicts.founded.ro },
      help: 'Informațiile cerute se comunică.',
    },
    {
      ...{ value: 'unfounded', label: verdicts.unfounded.ro },
      help: 'Refuzul sau tăcerea au fost legale.',
    },
  ],
}

export const answerVerbally = ({ kind, receivedAt }: FormFacts): ActForm => ({
  title: 'Răspuns dat verbal',
  explains: 'Scrieți ce s-a răspuns și când: minutul contează la termen.',
  confirm: 'Consemnați răspunsul',
  begun: { at: receivedAt },
  asks: [
    letterAsk('Ce s-a răspuns', 'Pe scurt, cum a fost spus.'),
    instantAsk('at', 'Când', 'Nu poate fi înainte de primire.'),
    ...(kind === 'broadcast-question' ? [onAirAsk] : []),
  ],
  details: (told) => ({ ...written(told, 'text', 'at'), onAir: told.onAir === 'yes' }),
})

const onAirAsk: Ask = {
  name: 'onAir',
  kind: 'choice',
  label: 'Unde',
  isRequired: true,
  options: [
    { value: 'yes', label: 'În emisiune' },
    { value: 'no', label: 'După emisiune' },
  ],
}

export const extend = (facts: FormFacts): ActForm =>
  letter(
    facts,
    {
      title: `Prelungiți termenul la ${lengthOf(termRules['extended-answer'])}`,
      explains: `Solicitantul trebuie anunțat în primele ${lengthOf(termRules['extension-notice'])}, cu motivul.`,
      confirm: 'Prelungiți și anunțați',
      asks: [letterAsk('De ce', 'De exemplu: documentele sunt la mai multe compartimente.')],
    },
    ['text'],
  )

export const refuse = (facts: FormFacts): ActForm =>
  letter(
    facts,
    facts.kind === 'accreditation'
      ? {
          title: 'Refuzați acreditarea',
          explains:
            'Numai pentru fapte care împiedică desfășurarea normală a activității, niciodată pentru opinii. Redacția poate acredita alt jurnalist.',
          confirm: 'Refuzați acreditarea',
          isUrgent: true,
          asks: [
            letterAsk('Faptele și temeiul legal', 'Ce s-a întâmplat, când, și articolul de lege.'),
          ],
          begun: { ground: 'obstruction' },
        }
      : {
          title: 'Refuzați solicitarea',
          explains: `Scrisoarea numește excepția din lege și căile de atac; refuzul se comunică în ${lengthOf(termRules.refusal)} de la înregistrare.`,
          confirm: 'Refuzați',
          isUrgent: true,
          asks: [
            pickAsk(
              'ground',
              'Motivul',
              groundsOf(facts.kind).map((id) => ({ id, name: grounds[id].label.ro })),
            ),
            letterAsk('Explicația', 'De ce se aplică aici, pe înțelesul solicitantului.'),
          ],
        },
    ['ground', 'text'],
  )

export const forward = (facts: FormFacts): ActForm =>
  letter(
    facts,
    {
      title: 'Trimiteți la altă instituție',
      explains: `Solicitantul află unde a ajuns. Trimiterea se face în ${lengthOf(termRules.forwarding)} de la înregistrare.`,
      confirm: 'Trimiteți',
      asks: [
        lineAsk('to', 'Instituția', {
          ...{ isRequired: true, maxLength: caseLimits.name },
          help: 'De exemplu: Consiliul Județean Cluj.',
        }),
        {
          ...letterAsk('De ce acolo', 'Opțional. Apare în scrisoare.'),
          isRequired: false,
          rows: 3,
        },
      ],
    },
    ['to', 'text'],
  )

export const grant = (facts: FormFacts): ActForm =>
  letter(
    facts,
    {
      title: 'Acordați acreditarea',
      explains: 'Solicitarea se încheie.',
      confirm: 'Acordați',
      asks: [],
    },
    [],
  )

export const resend = (facts: FormFacts): ActForm =>
  letter(
    facts,
    {
      title: 'Trimiteți scrisoarea din nou',
      explains: 'Verificați întâi adresa.',
      confirm: 'Trimiteți din nou',
      asks: [],
    },
    [],
  )
