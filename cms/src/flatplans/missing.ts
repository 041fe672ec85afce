import { dayOf, noonOf, plainDate } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import type { AskStanding } from '../materials/asks/ask.ts'
import type { ArticleDraft } from './drafts.ts'
import { briefly } from './gather.ts'
import {
  calendarLabels,
  calendarSteps,
  keyOf,
  pageOf,
  placedKeys,
  type Flatplan,
} from './flatplan.ts'

/** Something that a department was asked for. */
export interface AskedFor {
  what: string
  department: string | null
  dueOn: string
  standing: AskStanding
}

/** What an issue lacks before it can be printed, in sentences: what was not handed in, first. */
export function missingFrom(
  plan: Flatplan,
  articles: readonly ArticleDraft[],
  asks: readonly AskedFor[],
  now: Date,
): string[] {
  return [
    ...nextStep(plan, now),
    ...notHandedIn(asks),
    ...goneArticles(plan, articles),
    ...unplaced(plan, articles),
    ...fixedParts(plan),
    ...sheets(plan),
  ]
}

/** Said where the PDF of an issue was made before the last change. */
export const olderPdf =
  'PDF-ul numărului este făcut înainte de ultimele schimbări din machetă sau din texte. Apăsați „Faceți PDF-ul” dacă trebuie să le aibă.'

/** The day of the calendar that comes next. */
function nextStep({ calendar }: Flatplan, now: Date): string[] {
  const today = dayOf(now)
  const next = calendarSteps.find((step) => (calendar[step] ?? '') >= today)
  const day = next ? calendar[next] : null
  return next && day ? [`Urmează: ${calendarLabels[next]}, pe ${plainDate(noonOf(day))}.`] : []
}

const notHandedIn = (asks: readonly AskedFor[]): string[] =>
  asks
    .filter(({ standing }) => standing === 'asked' || standing === 'overdue')
    .map(({ what, department, dueOn, standing }) => {
      const from = department === null ? '' : ` de la ${department}`
      const day = plainDate(noonOf(dueOn))
      return standing === 'overdue'
        ? `Lipsește${from}: ${what}. Termenul a fost ${day}.`
        : `Așteptat${from} până pe ${day}: ${what}.`
    })

const goneArticles = ({ pages }: Flatplan, articles: readonly ArticleDraft[]): string[] =>
  pages.flatMap(({ pieces }, index) =>
    Object.values(pieces).flatMap((piece) =>
      piece.kind === 'article' && !articles.some(({ id }) => id === piece.article)
        ? [`Pagina ${index + 1}: un articol nu mai este în acest număr. Puneți altul în locul lui.`]
        : [],
    ),
  )

/** Of a section that is told in short nothing is left out. */
function unplaced(plan: Flatplan, articles: readonly ArticleDraft[]): string[] {
  const placed = placedKeys(plan)
  const left = articles.filter(
    ({ id, section }) =>
      !placed.has(keyOf({ kind: 'article', article: id, size: 'none' })) &&
      !(placed.has(`briefs:${section}`) && briefly(plan, articles, section).length > 0),
  )
  return left.length === 0
    ? []
    : [`${count(left.length, 'Un articol nu este', 'articole nu sunt')} încă pe nicio pagină.`]
}

const fixedParts = (plan: Flatplan): string[] => [
  ...(pageOf(plan, 'contents') === null ? ['Cuprinsul nu este pe nicio pagină.'] : []),
  ...(pageOf(plan, 'imprint') === null ? ['Caseta redacțională nu este pe nicio pagină.'] : []),
]

const pagesOfSheet = 4

const sheets = ({ pages }: Flatplan): string[] =>
  pages.length % pagesOfSheet === 0
    ? []
    : [
        `Numărul are ${count(pages.length, 'o pagină', 'pagini')}, iar o coală tipărită are patru: adăugați sau scoateți două pagini.`,
      ]
