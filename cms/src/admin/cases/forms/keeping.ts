import { pressOutlet } from '@avizier/shared/forms/accreditation'
import { allApplicantSorts, applicantSorts } from '../../../cases/case.ts'
import { caseLimits } from '../../../cases/limits.ts'
import { channels, type Channel } from '../../../cases/channels.ts'
import { allCaseKinds, caseKinds, takesChannel } from '../../../cases/kinds.ts'
import type { ActForm, Ask, Told } from '../../item/act-forms.ts'
import type { FormFacts } from './form-facts.ts'
import { instantAsk, lineAsk, noteAsk, pickAsk, written } from './words.ts'

// How a case is kept: its registration, whose it is, what it is, and its end without an answer.

export const register = ({ registration }: FormFacts): ActForm => ({
  title: registration ? 'Corectați înregistrarea' : 'Înregistrați solicitarea',
  explains:
    'Numărul și minutul din registratura primăriei. Termenele legii curg de la înregistrare.',
  confirm: registration ? 'Corectați' : 'Înregistrați',
  ...(registration && { begun: { ...registration } }),
  asks: [
    lineAsk('number', 'Numărul de înregistrare', {
      ...{ isRequired: true, maxLength: caseLimits.registrationNumber },
      help: 'Cum este scris în registratură, de exemplu 123456.',
    }),
    instantAsk('at', 'Înregistrată la', 'Nu poate fi înainte de primire.'),
  ],
  details: (told) => written(told, 'number', 'at'),
})

export const handOver = ({ people }: FormFacts): ActForm => ({
  title: 'Cine se ocupă',
  explains: 'Cine se ocupă o vede la „Ale mele” și este anunțat de termene.',
  confirm: 'Dați în lucru',
  asks: [pickAsk('to', 'Colegul', people)],
  details: (told) => written(told, 'to'),
})

export const correctContact = ({ applicant }: FormFacts): ActForm => ({
  title: 'Corectați datele de contact',
  explains: 'Scrisorile următoare pleacă la adresa de aici.',
  confirm: 'Corectați',
  begun: Object.fromEntries(
    Object.entries(applicant).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ),
  asks: contactAsks,
  details: (told) => ({ applicant: applicantOf(told) }),
})

/** The applicant as a door of cases takes one. */
export const applicantOf = (told: Told): Record<string, string> =>
  written(told, ...contactAsks.map(({ name }) => name))

/** Who asks, and where an answer reaches them. */
export const contactAsks: readonly Ask[] = [
  lineAsk('name', 'Numele'),
  lineAsk('email', 'E-mail'),
  lineAsk('phone', 'Telefon'),
  { ...lineAsk('address', 'Adresa poștală'), maxLength: caseLimits.address },
  lineAsk('outlet', pressOutlet, { help: 'Pentru jurnaliști.' }),
  lineAsk('position', 'Funcția', { help: 'Pentru jurnaliști.' }),
  pickAsk(
    'sort',
    'Ca ce întreabă',
    allApplicantSorts.map((id) => ({ id, name: applicantSorts[id].ro })),
    { isRequired: false, help: 'Raportul anual numără separat persoanele fizice și juridice.' },
  ),
]

export const correctKind = ({ kind, channel }: FormFacts): ActForm => ({
  title: 'Corectați felul solicitării',
  explains: 'Termenele se calculează din nou, după felul și calea de aici.',
  confirm: 'Corectați',
  begun: { kind, [`channel-${kind}`]: channel },
  asks: [
    pickAsk(
      'kind',
      'Felul',
      allCaseKinds.map((id) => ({ id, name: caseKinds[id].label.ro })),
    ),
    ...channelAsks,
  ],
  details: ({ kind: chosen = '', ...told }) => ({
    ...{ kind: chosen, channel: told[`channel-${chosen}`] },
  }),
})

/** By which way each kind came: asked of the kind that was chosen. */
export const channelAsks: readonly Ask[] = allCaseKinds.map((kind) => ({
  ...pickAsk(
    `channel-${kind}`,
    'Cum a venit',
    (Object.keys(channels) as Channel[])
      .filter((channel) => takesChannel(kind, channel))
      .map((id) => ({ id, name: channels[id].label.ro })),
  ),
  when: (told) => told.kind === kind,
}))

export const join = ({ others }: FormFacts): ActForm => ({
  title: 'Conexați cu altă solicitare',
  explains: 'Aceeași persoană întreabă același lucru: răspunsul se dă o singură dată, la cealaltă.',
  confirm: 'Conexați',
  asks: [pickAsk('to', 'Solicitarea la care se răspunde', others)],
  details: (told) => written(told, 'to'),
})

export const unjoin = (): ActForm => ({
  title: 'Desfaceți conexarea',
  explains: 'Solicitarea se rezolvă din nou separat, cu termenul ei.',
  confirm: 'Desfaceți',
  asks: [],
  details: () => ({}),
})

/** A dialog that asks for a note and no more. */
const noted = (title: string, explains: string, confirm: string, ask: Ask): ActForm => ({
  ...{ title, explains, confirm },
  asks: [ask],
  details: (told) => written(told, 'note'),
})

export const withdraw = (): ActForm =>
  noted(
    'Retrasă de solicitant',
    'Cine a cerut renunță.',
    'Încheiați ca retrasă',
    noteAsk('Cum a renunțat', 'De exemplu: prin e-mail, pe 24 noiembrie.'),
  )

export const close = (): ActForm =>
  noted(
    'Încheiați fără răspuns',
    'De exemplu, ceea ce s-a primit nu este o solicitare.',
    'Încheiați',
    noteAsk('De ce', 'Rămâne în istoricul solicitării.'),
  )

export const reopen = (): ActForm =>
  noted(
    'Redeschideți',
    'Solicitarea se rezolvă din nou, de exemplu pentru un răspuns completat.',
    'Redeschideți',
    noteAsk('De ce', 'Rămâne în istoricul solicitării.'),
  )

export const erase = (): ActForm => ({
  ...noted(
    'Ștergeți datele persoanei',
    'Se șterg pentru totdeauna numele, adresele, ce s-a cerut, fișierele și răspunsurile. Rămân numărul, felul, datele și ce s-a făcut.',
    'Ștergeți datele',
    noteAsk('De ce se șterg', 'Rămâne scris, fără numele persoanei: „cererea persoanei, nr. 123”.'),
  ),
  isUrgent: true,
})
