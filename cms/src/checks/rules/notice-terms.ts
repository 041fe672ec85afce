import { addDays, dayOf, daysBetween, noonOf, plainDate } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import type { debateNoticeTypes } from '@avizier/shared/kinds/debate-notices'
import type { Rule } from '../finding.ts'
import { noticeFactsOf, type NoticeFacts } from './notice-facts.ts'

type NoticeType = (typeof debateNoticeTypes)[number]

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

/** A sentence on what is less than the law asks for, and the field that it is about. */
interface Concern {
  path: string
  message: string
}

/**
 * What in a notice is less than the law asks for, each a sentence with the date written and the date asked for. The law
 * leaves room (urgency, a term begun elsewhere), so whoever publishes may answer with a reason.
 */
export const legalConcerns = (facts: NoticeFacts, now: Date): string[] =>
  concernsOf(facts, now).map(({ message }) => message)

/**
 * Terms, documents and person of a debate (Legea nr. 52/2003). The field of the written reason refuses a publication
 * without one, so the rule itself blocks nothing.
 */
export const noticeTerms: Rule = {
  name: 'notice-terms',
  blocks: 'nothing',
  find: ({ collection, data }, _, now) =>
    collection === 'debate-notices'
      ? concernsOf(noticeFactsOf(data), now).map((concern) => ({
          severity: isAnswered(data.legalReason) ? 'advice' : 'error',
          ...concern,
        }))
      : [],
}

const isAnswered = (reason: unknown): boolean => typeof reason === 'string' && reason.trim() !== ''

function concernsOf(facts: NoticeFacts, now: Date): Concern[] {
  if (!isType(facts.noticeType)) return []
  const demands = demandsOf[facts.noticeType]
  const published = dayOf(facts.publishedAt ?? now)
  return [
    // Where the day of the debate is announced, that day ends the proposals.
    ...(demands.debateNotAfter && facts.debateAt
      ? []
      : at('proposalsDeadline', proposalConcern(demands.proposals, facts, published))),
    ...at('debateAt', ...meetingConcerns(demands, facts.debateAt, published)),
    ...(demands.isAboutTexts && !facts.hasDocuments
      ? at(
          'documents',
          'Nu este atașat niciun document: anunțul se publică împreună cu textul complet al proiectului (art. 7 alin. (2) din Legea nr. 52/2003).',
        )
      : []),
    ...(demands.isAboutTexts && !facts.hasResponsible
      ? at(
          'responsible.name',
          'Nu este numită persoana responsabilă, care primește propunerile (art. 7 din Legea nr. 52/2003, art. 2 din normele aprobate prin HG nr. 831/2022).',
        )
      : []),
  ]
}

const at = (path: string, ...messages: (string | null)[]): Concern[] =>
  messages.flatMap((message) => (message === null ? [] : { path, message }))

function proposalConcern(
  term: Demands['proposals'],
  { proposalsDeadline: deadline }: NoticeFacts,
  published: string,
): string | null {
  if (!term) return null
  const earliest = addDays(published, term.days)
  if (!deadline)
    return term.isAsked
      ? `Termenul pentru propuneri nu este scris; după lege, cel mai devreme ${inWords(earliest)} (${asked(term, published)}).`
      : null
  const day = dayOf(deadline)
  return day >= earliest
    ? null
    : `Termenul pentru propuneri este ${inWords(day)}, la ${inDays(daysBetween(published, day))} de la publicare; după lege, cel mai devreme ${inWords(earliest)} (${asked(term, published)}).`
}

function meetingConcerns(demands: Demands, debate: string | null, published: string): string[] {
  const { meetingNotBefore: before, debateNotAfter: after } = demands
  if (!debate)
    return [
      ...(before ? [`Data ședinței nu este scrisă (${before.article}).`] : []),
      ...(after ? [`Data dezbaterii nu este scrisă (${after.article}).`] : []),
    ]
  const day = dayOf(debate)
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
