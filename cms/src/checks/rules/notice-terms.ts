import { dayOf, daysBetween, noonOf, plainDate } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import type { debateNoticeTypes } from '@avizier/shared/kinds/debate-notices'
import { lengthOf } from '@avizier/shared/terms/explain'
import { freeDays } from '@avizier/shared/terms/free-days'
import { termRules, type TermRule } from '@avizier/shared/terms/rules'
import { termOf, type Term } from '@avizier/shared/terms/term-of'
import type { Rule } from '../finding.ts'
import { noticeFactsOf, type NoticeFacts } from './notice-facts.ts'

type NoticeType = (typeof debateNoticeTypes)[number]

interface Demands {
  /** At least so long for written proposals; `isAsked` where the notice must name the day. */
  proposals?: { rule: TermRule; isAsked: boolean }
  /** The meeting after it, the debate not after it; the notice names its day. */
  beforeMeeting?: TermRule
  debateNotAfter?: TermRule
  /** The texts themselves, and whoever answers for them. */
  isAboutTexts: boolean
}

/** By type, as far as the law is sure; urban plans have terms of their own, set plan by plan (Ordinul MDRT nr. 2701/2010). */
const demandsOf: Record<NoticeType, Demands> = {
  consultation: { proposals: { rule: termRules.proposals, isAsked: true }, isAboutTexts: true },
  'public-debate': {
    proposals: { rule: termRules.proposals, isAsked: false },
    debateNotAfter: termRules.debate,
    isAboutTexts: true,
  },
  'public-meeting': { beforeMeeting: termRules['public-meeting'], isAboutTexts: false },
  budget: {
    proposals: { rule: termRules['budget-contestations'], isAsked: true },
    isAboutTexts: true,
  },
  'urban-plan': { isAboutTexts: true },
}

/** None of these terms moves for a day that is free. */
const isFree = freeDays()

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
  const published = new Date(facts.publishedAt ?? now)
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
  demand: Demands['proposals'],
  { proposalsDeadline: deadline }: NoticeFacts,
  published: Date,
): string | null {
  if (!demand) return null
  const term = termOf(demand.rule, published, isFree)
  const earliest = `cel mai devreme ${inWords(term.lastDay)} (${asked(term)})`
  if (!deadline)
    return demand.isAsked
      ? `Termenul pentru propuneri nu este scris; după lege, ${earliest}.`
      : null
  const day = dayOf(deadline)
  const days = count(daysBetween(dayOf(published), day), 'o zi', 'zile')
  return day >= term.lastDay
    ? null
    : `Termenul pentru propuneri este ${inWords(day)}, la ${days} de la publicare; după lege, ${earliest}.`
}

function meetingConcerns(demands: Demands, debate: string | null, published: Date): string[] {
  const { beforeMeeting: before, debateNotAfter: after } = demands
  if (!debate)
    return [
      ...(before ? [`Data ședinței nu este scrisă (${before.law}).`] : []),
      ...(after ? [`Data dezbaterii nu este scrisă (${after.law}).`] : []),
    ]
  return [
    ...(before ? tooEarly(termOf(before, published, isFree), debate) : []),
    ...(after ? tooLate(termOf(after, published, isFree), debate) : []),
  ]
}

const tooEarly = (term: Term, meeting: string): string[] =>
  new Date(meeting) >= term.until
    ? []
    : [
        `Ședința este pe ${inWords(dayOf(meeting))}; după lege, cel mai devreme pe ${plainDate(term.until)} (${asked(term, ' întregi')}).`,
      ]

const tooLate = (term: Term, debate: string): string[] =>
  new Date(debate) < term.until
    ? []
    : [
        `Dezbaterea este pe ${inWords(dayOf(debate))}; după lege, se încheie cel mai târziu pe ${inWords(term.lastDay)} (${asked(term)}).`,
      ]

const inWords = (day: string): string => plainDate(noonOf(day))
const asked = ({ rule, from }: Term, how = ''): string =>
  `${lengthOf(rule)}${how} de la publicarea din ${plainDate(from)}, ${rule.law}`
