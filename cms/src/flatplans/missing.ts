import { dayOf, noonOf, plainDate } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import { quoted } from '@avizier/shared/typography'
import type { AskStanding } from '../materials/asks/ask.ts'
import type { Answer } from '../materials/asks/store.ts'
import type { ArticleDraft } from './drafts.ts'
import { pageLayouts } from '../print/newspaper/page-layouts.ts'
import { briefly } from './gather.ts'
import {
  calendarLabels,
  calendarSteps,
  keyOf,
  pageOf,
  placedKeys,
  type Flatplan,
  type PlannedPage,
} from './flatplan.ts'

/** Something that a department was asked for. */
export interface AskedFor {
  what: string
  department: string | null
  dueOn: string
  standing: AskStanding
  /** What was handed in for it; null before that. */
  material: Pick<Answer, 'title' | 'state'> | null
}

/** What an issue lacks before it can be printed, in sentences: what departments owe, or have handed in to nobody yet, first. */
export function missingFrom(
  plan: Flatplan,
  articles: readonly ArticleDraft[],
  asks: readonly AskedFor[],
  now: Date,
): string[] {
  return [
    ...nextStep(plan, now),
    ...notHandedIn(asks),
    ...notTakenUp(asks),
    ...goneArticles(plan, articles),
    ...unplaced(plan, articles),
    ...emptyPages(plan),
    ...fixedParts(plan),
    ...sheets(plan),
    ...unpublished(articles),
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

/** What waits among „Materiale predate” for somebody of the office. */
const notTakenUp = (asks: readonly AskedFor[]): string[] =>
  asks.flatMap(({ what, department, material }) => {
    if (material?.state !== 'handed-in') return []
    const by = department === null ? '' : ` de ${department}`
    const asked = `s-a cerut: ${what}`
    return [`Predat${by}, încă nepreluat de birou: ${quoted(material.title)} (${asked}).`]
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

/** What would be printed white: whole pages, and places beside others that are filled. */
function emptyPages({ pages }: Flatplan): string[] {
  const numbers = (isMeant: (page: PlannedPage) => boolean) =>
    pages.flatMap((page, index) => (isMeant(page) ? [index + 1] : []))
  const empty = numbers(({ pieces }) => Object.keys(pieces).length === 0)
  const partly = numbers(({ layout, pieces }) => {
    const filled = Object.keys(pieces).length
    return filled > 0 && filled < pageLayouts[layout].slots.length
  })
  return [
    ...(empty.length === 0
      ? []
      : [
          empty.length === 1
            ? `Pagina ${listed(empty)} este goală.`
            : `Paginile ${listed(empty)} sunt goale.`,
        ]),
    ...(partly.length === 0
      ? []
      : [
          `${partly.length === 1 ? 'Pe pagina' : 'Pe paginile'} ${listed(partly)} rămân locuri libere.`,
        ]),
  ]
}

/** „2, 3 și 5” */
const listed = (numbers: readonly number[]): string =>
  new Intl.ListFormat('ro', { type: 'conjunction' }).format(numbers.map(String))

const fixedParts = (plan: Flatplan): string[] => [
  ...(pageOf(plan, 'contents') === null ? ['Cuprinsul nu este pe nicio pagină.'] : []),
  ...(pageOf(plan, 'imprint') === null ? ['Caseta redacțională nu este pe nicio pagină.'] : []),
]

/** A PDF is made from the newest texts, whoever has read them. */
function unpublished(articles: readonly ArticleDraft[]): string[] {
  const waiting = articles.filter(({ isPublished }) => !isPublished).length
  if (waiting === 0) return []
  const have = count(waiting, 'Un articol are', 'articole au')
  return [`${have} un text care nu este încă publicat: apare în PDF, nu și pe site.`]
}

const pagesOfSheet = 4

const sheets = ({ pages }: Flatplan): string[] =>
  pages.length % pagesOfSheet === 0
    ? []
    : [
        `Numărul are ${count(pages.length, 'o pagină', 'pagini')}, iar o coală tipărită are patru: adăugați sau scoateți două pagini.`,
      ]
