import { internalNoteLimit, publicNoteLimit } from '../../fields/note-limit.ts'
import type { Desk, DeskAct } from './desk-answer.ts'

/** What of a desk decides what is asked. */
type Standing = Pick<Desk, 'isLive' | 'state' | 'notice'>

/** What a dialog has been told so far, by the name of what was asked; an instant stands as ISO, a day as one of its instants. */
export type Told = Readonly<Record<string, string>>

/** Something that a dialog asks for. */
export interface Ask {
  /** Also the last step of the path by which the server says what is wrong with it. */
  name: string
  kind: 'words' | 'line' | 'choice' | 'several' | 'pick' | 'day' | 'instant' | 'document'
  label: string
  help?: string
  isRequired?: boolean
  /** The most characters of words. */
  maxLength?: number
  /** How many lines words are given room for. */
  rows?: number
  /** Of a choice beside each other, of several the ones that are ticked, of a pick in a list. */
  options?: readonly { value: string; label: string; help?: string }[]
  /** Where it is asked only after another answer. */
  when?: (told: Told) => boolean
}

/** The dialog of an act. */
export interface ActForm {
  title: string
  /** What will happen, in a sentence or two. */
  explains: string
  confirm: string
  isUrgent?: boolean
  asks: readonly Ask[]
  /** What stands in it when it opens. */
  begun?: Told
  /** What is sent beside the act and the revision. */
  details: (told: Told) => Record<string, unknown>
}

const words = (told: Told, name: string): Record<string, string> => {
  const text = told[name]?.trim()
  return text ? { [name]: text } : {}
}
const note = (told: Told) => words(told, 'note')

const optionalWords: Ask = {
  name: 'note',
  kind: 'words',
  maxLength: internalNoteLimit,
  label: 'Câteva cuvinte',
  help: 'Opțional. Rămân în istoricul documentului, nu apar pe site.',
}

const submit: ActForm = {
  title: 'Trimiteți spre verificare',
  explains:
    'Un coleg citește textul și îl aprobă sau îl returnează. Până atunci îl puteți îndrepta în continuare.',
  confirm: 'Trimiteți',
  asks: [{ ...optionalWords, label: 'Câteva cuvinte pentru cine verifică' }],
  details: note,
}

const returned: ActForm = {
  title: 'Returnați cu observații',
  explains: 'Cine a scris textul este anunțat și vede observațiile lângă el.',
  confirm: 'Returnați',
  asks: [
    {
      name: 'note',
      kind: 'words',
      maxLength: internalNoteLimit,
      label: 'Observații',
      help: 'Ce lipsește sau ce trebuie schimbat. Nu apar pe site.',
      isRequired: true,
    },
  ],
  details: note,
}

const approve: ActForm = {
  title: 'Aprobați textul',
  explains:
    'Textul poate fi publicat sau programat așa cum este. Dacă se modifică, trebuie verificat din nou.',
  confirm: 'Aprobați',
  asks: [optionalWords],
  details: note,
}

const approveAfterwards: ActForm = {
  title: 'Aprobați ce s-a publicat urgent',
  explains: 'Verificarea restantă se încheie. Textul rămâne pe site așa cum este.',
  confirm: 'Aprobați',
  asks: [optionalWords],
  details: note,
}

const changeAsks: readonly Ask[] = [
  {
    name: 'change',
    kind: 'choice',
    label: 'Ce fel de modificare este?',
    isRequired: true,
    options: [
      {
        value: 'minor',
        label: 'Minoră',
        help: 'O literă, o virgulă. Pe pagină nu apare nicio notă.',
      },
      {
        value: 'major',
        label: 'Actualizare',
        help: 'Apare în istoricul paginii, cu data de azi, și în flux.',
      },
      {
        value: 'correction',
        label: 'Rectificare',
        help: 'Ce scria a fost greșit. Pagina spune deschis ce și cum este corect.',
      },
    ],
  },
  {
    name: 'publicNote',
    kind: 'words',
    maxLength: publicNoteLimit,
    label: 'Nota publică',
    help: 'O propoziție pentru cititori: ce s-a schimbat.',
    isRequired: true,
    when: ({ change }) => change === 'major',
  },
  {
    name: 'wrong',
    kind: 'words',
    maxLength: publicNoteLimit,
    label: 'Ce era greșit',
    help: 'Cuvintele care au fost pe site. Apar pe pagină. Lăsați gol dacă rectificarea este scrisă deja în formular.',
    when: ({ change }) => change === 'correction',
  },
  {
    name: 'right',
    kind: 'words',
    maxLength: publicNoteLimit,
    label: 'Ce este corect',
    help: 'Apare pe pagină. Îndreptați și textul.',
    when: ({ change }) => change === 'correction',
  },
]

const changeOf = (told: Told): Record<string, unknown> => {
  if (told.change === 'correction') {
    const correction = { wrong: told.wrong?.trim() ?? '', right: told.right?.trim() ?? '' }
    return told.wrong?.trim() || told.right?.trim()
      ? { change: told.change, correction }
      : { change: told.change }
  }
  if (told.change === 'major') return { change: told.change, ...words(told, 'publicNote') }
  return told.change ? { change: told.change } : {}
}

const publish = ({ isLive, state }: Standing): ActForm => ({
  title: isLive ? 'Publicați modificările' : 'Publicați',
  explains: [
    isLive
      ? 'Textul nou ia locul celui de pe site, la aceeași adresă.'
      : 'Textul apare pe site în câteva secunde.',
    ...(state === 'scheduled' ? ['Nu mai așteaptă ora programată: programarea se anulează.'] : []),
  ].join(' '),
  confirm: 'Publicați',
  asks: isLive ? changeAsks : [],
  details: changeOf,
})

const publishUrgently = ({ isLive }: Standing): ActForm => ({
  title: 'Publicare urgentă',
  explains:
    'Textul apare pe site fără a doua pereche de ochi. Peste tot se arată „verificare restantă” până când îl aprobă altcineva.',
  confirm: 'Publicați urgent',
  isUrgent: true,
  asks: [
    {
      name: 'note',
      kind: 'words',
      maxLength: internalNoteLimit,
      label: 'De ce nu poate aștepta',
      help: 'Rămâne în istoricul documentului, nu apare pe site.',
      isRequired: true,
    },
    ...(isLive ? changeAsks : []),
  ],
  details: (told) => ({ ...note(told), ...changeOf(told) }),
})

/** What another act asks, where it is the one that is planned. */
const askedFor = (purpose: string, asks: readonly Ask[]): Ask[] =>
  asks.map((ask) => ({
    ...ask,
    when: (told: Told) => told.purpose === purpose && (ask.when?.(told) ?? true),
  }))

const schedule = ({ isLive, state, notice }: Standing): ActForm => ({
  title: 'Programați',
  explains: isLive
    ? 'La minutul ales se face de la sine ce alegeți aici. Ce modificați între timp rămâne ciornă.'
    : 'La minutul ales textul aprobat acum apare pe site de la sine. Ce modificați între timp rămâne ciornă.',
  confirm: 'Programați',
  asks: [
    ...(isLive
      ? [
          {
            name: 'purpose',
            kind: 'choice' as const,
            label: 'Ce se întâmplă atunci?',
            isRequired: true,
            options: [
              {
                value: 'publish',
                label: 'Se publică',
                help: 'Textul aprobat ia locul celui de pe site.',
              },
              { value: 'withdraw', label: 'Se retrage', help: 'Documentul pleacă de pe site.' },
            ].filter(({ value }) => value === 'withdraw' || isReady({ state, notice })),
          },
        ]
      : []),
    {
      name: 'at',
      kind: 'instant',
      label: 'Ziua și ora',
      help: 'Ora Clujului, cu cel puțin un minut și cel mult 14 luni înainte.',
      isRequired: true,
    },
    ...(isLive ? [...askedFor('publish', changeAsks), ...askedFor('withdraw', withdraw.asks)] : []),
  ],
  details: (told) => ({
    purpose: told.purpose ?? 'publish',
    ...words(told, 'at'),
    ...(told.purpose === 'withdraw' ? withdraw.details(told) : changeOf(told)),
  }),
})

/** May the newest text be planned; where four eyes are off, also one that nobody has approved. */
const isReady = ({ state, notice }: Pick<Desk, 'state' | 'notice'>): boolean =>
  state === 'approved' ||
  (notice !== null && (state === 'draft' || state === 'submitted' || state === 'returned'))

const unschedule: ActForm = {
  title: 'Renunțați la programare',
  explains: 'La ora programată nu se mai întâmplă nimic: textul rămâne cum este.',
  confirm: 'Renunțați la programare',
  asks: [optionalWords],
  details: note,
}

const withdraw: ActForm = {
  title: 'Retrageți de pe site',
  explains: 'Istoricul public al documentului rămâne. Îl puteți pune la loc oricând.',
  confirm: 'Retrageți',
  isUrgent: true,
  asks: [
    {
      name: 'manner',
      kind: 'choice',
      label: 'De ce pleacă?',
      isRequired: true,
      options: [
        {
          value: 'error',
          label: 'A fost publicat din eroare',
          help: 'Adresa spune că documentul nu mai există.',
        },
        {
          value: 'replaced',
          label: 'Este înlocuit de altul',
          help: 'Adresa duce la documentul care îi ia locul.',
        },
        {
          value: 'withdrawn',
          label: 'Nu mai este valabil',
          help: 'Pagina rămâne, cu explicația deasupra textului.',
        },
      ],
    },
    {
      name: 'replacedBy',
      kind: 'document',
      label: 'Documentul care îi ia locul',
      isRequired: true,
      when: ({ manner }) => manner === 'replaced',
    },
    {
      name: 'reason',
      kind: 'words',
      maxLength: publicNoteLimit,
      label: 'Motivul',
      help: 'Îl citesc și cetățenii.',
      isRequired: true,
    },
  ],
  details: (told) => ({
    ...words(told, 'manner'),
    ...words(told, 'reason'),
    ...(told.manner === 'replaced' ? words(told, 'replacedBy') : {}),
  }),
}

const reinstate: ActForm = {
  title: 'Puneți la loc pe site',
  explains: 'Forma publicată ultima dată apare din nou, la aceeași adresă.',
  confirm: 'Puneți la loc',
  asks: [optionalWords],
  details: note,
}

const forms: Record<DeskAct, ActForm | ((desk: Standing) => ActForm)> = {
  submit,
  return: returned,
  approve,
  publish,
  'publish-urgently': publishUrgently,
  'approve-afterwards': approveAfterwards,
  schedule,
  unschedule,
  withdraw,
  reinstate,
}

/** The dialog of an act, for a document that stands so. */
export function actForm(act: DeskAct, desk: Standing): ActForm {
  const form = forms[act]
  return typeof form === 'function' ? form(desk) : form
}

/** What is ticked of several; it stands in what was told as one string. */
export const tickedIn = (value: string | undefined): string[] => (value ? value.split(' ') : [])

/** The same with one more or less. */
export const withTick = (value: string, option: string): string => {
  const ticked = tickedIn(value)
  const others = ticked.filter((each) => each !== option)
  return (others.length < ticked.length ? others : [...ticked, option]).join(' ')
}

/** What is asked now, after what was told. */
export const askedNow = ({ asks }: ActForm, told: Told): Ask[] =>
  asks.filter(({ when }) => !when || when(told))

/** What is still to be said, by name; nothing where the dialog is complete. */
export const missingIn = (form: ActForm, told: Told): Record<string, string> =>
  Object.fromEntries(
    askedNow(form, told)
      .filter(({ isRequired, name }) => isRequired && !told[name]?.trim())
      .map(({ name, kind }) => [name, missing[kind]]),
  )

const missing: Record<Ask['kind'], string> = {
  words: 'Scrieți câteva cuvinte aici.',
  line: 'Completați aici.',
  several: 'Alegeți cel puțin una dintre variante.',
  pick: 'Alegeți din listă.',
  choice: 'Alegeți una dintre variante.',
  day: 'Alegeți ziua.',
  instant: 'Alegeți ziua și ora.',
  document: 'Alegeți documentul.',
}
