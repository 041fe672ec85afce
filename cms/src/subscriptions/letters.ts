import { longDateTime, plainDate } from '@avizier/shared/dates'
import { confirmableDays } from '@avizier/shared/forms/subscription-days'
import type { MailBlock, MailContent } from '@avizier/shared/mail/content'
import { formatNumber } from '@avizier/shared/numbers'
import { quoted } from '@avizier/shared/typography'
import type { Letter } from '../mail/queue-mail.ts'
import type { News } from './news.ts'
import { rhythmWords, type Rhythm } from '@avizier/shared/rhythms'
import type { DigestRhythm } from './rhythms.ts'

// The words of letters to subscribers.

interface Wanted {
  label: string
  rhythm: Rhythm
}

const wanted = ({ label, rhythm }: Wanted): string => `${quoted(label)}, ${rhythmWords[rhythm]}`

/** By this letters that ask are told from those that welcome. */
export const askingSubject = 'Confirmați abonamentul la știrile primăriei'

/** Asks whoever has an address whether they want what somebody asked for with it. */
export const askingLetter = (to: string, asked: Wanted, link: string, until: Date): Letter => ({
  to,
  purpose: 'confirmation',
  subject: askingSubject,
  content: [
    {
      kind: 'paragraph',
      text: `Cineva a cerut, cu această adresă, un abonament la știrile noastre: ${wanted(asked)}.`,
    },
    { kind: 'link', label: 'Confirmați abonamentul', url: link },
    {
      kind: 'note',
      text: `Legătura este valabilă ${confirmableDays} zile, până ${longDateTime(until)}.`,
    },
    {
      kind: 'note',
      text: 'Primiți acest mesaj fiindcă adresa dumneavoastră a fost scrisă în formularul „Știri prin e-mail” de pe site-ul nostru. Dacă nu ați scris-o dumneavoastră, nu faceți nimic: fără confirmare abonamentul nu începe.',
    },
  ],
})

/** Tells that it has begun. */
export const welcomeLetter = (to: string, begun: Wanted, manage: string): Letter => ({
  to,
  purpose: 'confirmation',
  subject: 'Sunteți abonat la știrile primăriei',
  content: [
    { kind: 'paragraph', text: `Abonamentul a început: ${wanted(begun)}.` },
    {
      kind: 'paragraph',
      text: 'Puteți renunța oricând, din orice mesaj. De pe pagina abonamentelor schimbați cât de des vă scriem, renunțați sau adăugați altele.',
    },
    { kind: 'link', label: 'Abonamentele dumneavoastră', url: manage },
    { kind: 'note', text: 'Primiți acest mesaj fiindcă ați confirmat abonamentul.' },
  ],
})

/** What stands below each letter: why it came, how it ends. `ends` is what one click ends. */
export const listNote = (
  reason: string,
  { ends, end, manage }: { ends: 'one' | 'all'; end: string; manage: string },
): MailBlock[] => [
  { kind: 'note', text: reason },
  {
    kind: 'link',
    label: ends === 'one' ? 'Renunțați la acest abonament' : 'Renunțați la toate abonamentele',
    url: end,
  },
  { kind: 'link', label: 'Toate abonamentele dumneavoastră', url: manage },
]

/** Why somebody gets a letter, in a sentence. */
export const reasonOf = (labels: readonly string[], rhythm: Rhythm): string =>
  `Primiți acest mesaj fiindcă v-ați abonat la ${labels.map(quoted).join(', ')}, ${rhythmWords[rhythm]}.`

/** The same of a correction, to who has been sent what it corrects. */
export const correctionReason =
  'Primiți acest mesaj fiindcă v-am trimis și textul la care se referă.'

const titles: Record<News['event'], string> = {
  published: '',
  updated: 'Actualizare: ',
  corrected: 'Rectificare: ',
  withdrawn: 'Retras: ',
}

export const titleOf = ({ event, title }: Pick<News, 'event' | 'title'>): string =>
  titles[event] + title

/** A letter about one thing that became public, was corrected or taken back. */
export function newsLetter(news: News): { subject: string; content: MailContent } {
  const subject = titleOf(news)
  const note: MailBlock[] = news.note === null ? [] : [{ kind: 'paragraph', text: news.note }]
  const parts = news.parts.map((part): MailBlock => ({ kind: 'link', ...part }))
  return {
    subject,
    content: [{ kind: 'heading', text: subject }, ...note, ...bodyOf(news), ...parts],
  }
}

/** Nobody reads more; a letter of many thousand lines is one that no server takes. */
export const mostInDigest = 200

/** What became public in a period, one after the other; what is too much is found on the `site`. */
export function digestLetter(
  all: readonly News[],
  rhythm: DigestRhythm,
  until: Date,
  site: string,
): { subject: string; content: MailContent } {
  const often = rhythm === 'daily' ? 'Știrile zilei' : 'Știrile săptămânii'
  return gathered(all, often, `${often}, până ${plainDate(until)}, ora 08:30.`, site)
}

/** What waited for a digest, for somebody who is told at once from now on. */
export const catchUpLetter = (
  all: readonly News[],
  now: Date,
  site: string,
): { subject: string; content: MailContent } =>
  gathered(
    all,
    'Știrile de până acum',
    `Ce a apărut de la ultimul mesaj până ${longDateTime(now)}, când ați ales să vă scriem la fiecare publicare.`,
    site,
  )

/** A letter that tells of several things; `opening` stands above them. */
function gathered(
  all: readonly News[],
  often: string,
  opening: string,
  site: string,
): { subject: string; content: MailContent } {
  const [first] = all
  return {
    subject: digestSubject(often, first ? titleOf(first) : '', all.length),
    content: [
      { kind: 'paragraph', text: opening },
      ...all
        .slice(0, mostInDigest)
        .flatMap((news): MailBlock[] => [
          { kind: 'heading', text: titleOf(news) },
          ...(news.note === null ? [] : [{ kind: 'paragraph' as const, text: news.note }]),
          ...bodyOf(news),
        ]),
      ...moreOnSite(all.length - mostInDigest, site),
    ],
  }
}

/** „Știrile zilei: Titlul și încă 4”; `often` is how often it comes. */
export function digestSubject(often: string, first: string, all: number): string {
  const more = all > 1 ? ` și încă ${countOf(all - 1)}` : ''
  return `${often}: ${first}${more}`
}

/** Where what a digest does not name is found. */
export const moreOnSite = (untold: number, site: string): MailBlock[] =>
  untold > 0 ? [{ kind: 'link', label: `și încă ${countOf(untold)}, pe site`, url: site }] : []

const countOf = (count: number): string => (count === 1 ? 'una' : formatNumber(count))

const bodyOf = ({ event, lead, kindName, url }: News): MailBlock[] => {
  if (event === 'withdrawn')
    return url === null
      ? [{ kind: 'paragraph', text: 'Textul nu mai este public.' }]
      : [{ kind: 'link', label: 'Ce a rămas la adresa lui', url }]
  return [
    ...(lead === '' ? [] : [{ kind: 'paragraph' as const, text: lead }]),
    ...(url === null ? [] : [{ kind: 'link' as const, label: `${kindName}, pe site`, url }]),
  ]
}
