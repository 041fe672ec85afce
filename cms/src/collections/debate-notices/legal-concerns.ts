import { addDays, dayOf, daysBetween, noonOf, plainDate } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import type { debateNoticeTypes } from '@avizier/shared/kinds/debate-notices'

type NoticeType = (typeof debateNoticeTypes)[number]

/** What of a debate notice the law looks at; dates as instants, absent where nothing was written. */
export interface NoticeFacts {
  noticeType: string | null
  /** First publication; null before it. */
  publishedAt: string | null
  proposalsDeadline: string | null
  debateAt: string | null
  hasDocuments: boolean
  hasResponsible: boolean
}

/** Calendar days from publication, and the article that asks for them. */
interface Term {
  days: number
  article: string
}

interface Demands {
  /** At least so long for written proposals; `isAsked` where the notice must name the day. */
  proposals?: Term & { isAsked: boolean }
  /** The meeting not before, the debate not after; the notice names its day. */
  meetingNotBefore?: Term
  debateNotAfter?: Term
  /** The texts themselves, and whoever answers for them. */
  isAboutTexts: boolean
}

const proposals = { days: 10, article: 'art. 7 alin. (4) din Legea nr. 52/2003' }

/** By type, as far as the law is sure; urban plans have terms of their own, set plan by plan (Ordinul MDRT nr. 2701/2010). */
const demandsOf: Record<NoticeType, Demands> = {
  consultation: { proposals: { ...proposals, isAsked: true }, isAboutTexts: true },
  'public-debate': {
    proposals: { ...proposals, isAsked: false },
    debateNotAfter: { days: 10, article: 'art. 7 alin. (10) din Legea nr. 52/2003' },
    isAboutTexts: true,
  },
  'public-meeting': {
    meetingNotBefore: { days: 3, article: 'art. 8 alin. (1) din Legea nr. 52/2003' },
    isAboutTexts: false,
  },
  budget: {
    proposals: { days: 15, article: 'art. 39 alin. (3) din Legea nr. 273/2006', isAsked: true },
    isAboutTexts: true,
  },
  'urban-plan': { isAboutTexts: true },
}

const isType = (type: string | null): type is NoticeType =>
  type !== null && Object.hasOwn(demandsOf, type)

/**
 * What in a notice is less than the law asks for, each a sentence with the date written and the date asked for. The law
 * leaves room (urgency, a term begun elsewhere), so whoever publishes may answer with a reason.
 */
export function legalConcerns(facts: NoticeFacts, now: Date): string[] {
  if (!isType(facts.noticeType)) return []
  const demands = demandsOf[facts.noticeType]
  const published = dayOf(facts.publishedAt ?? now)
  return [
    // Where the day of the debate is announced, that day ends the proposals.
    ...(demands.debateNotAfter && facts.debateAt
      ? []
      : proposalConcerns(demands.proposals, facts.proposalsDeadline, published)),
    ...meetingConcerns(demands, facts.debateAt, published),
    ...(demands.isAboutTexts && !facts.hasDocuments
      ? [
          'Nu este atașat niciun document: anunțul se publică împreună cu textul complet al proiectului (art. 7 alin. (2) din Legea nr. 52/2003).',
        ]
      : []),
    ...(demands.isAboutTexts && !facts.hasResponsible
      ? [
          'Nu este numită persoana responsabilă, care primește propunerile (art. 7 din Legea nr. 52/2003, art. 2 din normele aprobate prin HG nr. 831/2022).',
        ]
      : []),
  ]
}

function proposalConcerns(
  term: Demands['proposals'],
  deadline: string | null,
  published: string,
): string[] {
  if (!term) return []
  const earliest = addDays(published, term.days)
  if (!deadline)
    return term.isAsked
      ? [
          `Termenul pentru propuneri nu este scris; după lege, cel mai devreme ${inWords(earliest)} (${asked(term, published)}).`,
        ]
      : []
  const day = dayOf(deadline)
  if (day >= earliest) return []
  return [
    `Termenul pentru propuneri este ${inWords(day)}, la ${inDays(daysBetween(published, day))} de la publicare; după lege, cel mai devreme ${inWords(earliest)} (${asked(term, published)}).`,
  ]
}

function meetingConcerns(demands: Demands, at: string | null, published: string): string[] {
  const { meetingNotBefore: before, debateNotAfter: after } = demands
  if (!at)
    return [
      ...(before ? [`Data ședinței nu este scrisă (${before.article}).`] : []),
      ...(after ? [`Data dezbaterii nu este scrisă (${after.article}).`] : []),
    ]
  const day = dayOf(at)
  if (before && day < addDays(published, before.days))
    return [
      `Ședința este pe ${inWords(day)}; după lege, cel mai devreme pe ${inWords(addDays(published, before.days))} (${asked(before, published)}).`,
    ]
  if (after && day > addDays(published, after.days))
    return [
      `Dezbaterea este pe ${inWords(day)}; după lege, se încheie cel mai târziu pe ${inWords(addDays(published, after.days))} (${asked(after, published)}).`,
    ]
  return []
}

const inWords = (day: string): string => plainDate(noonOf(day))
const inDays = (days: number): string => count(days, 'o zi', 'zile')
const asked = ({ days, article }: Term, published: string): string =>
  `${inDays(days)} de la publicarea din ${inWords(published)}, ${article}`
