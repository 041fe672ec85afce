import { freeDays, type IsFree } from '@avizier/shared/terms/free-days'
import { officeTerm, termRules, type TermKey, type TermRule } from '@avizier/shared/terms/rules'
import { termOf, type Term } from '@avizier/shared/terms/term-of'
import type { Channel } from './channels.ts'
import { channelOf, type CaseKind } from './kinds.ts'

/** What the office has set of days. */
export interface Calendar {
  /** Days that the government gave, `2026-12-31`: nobody works on them either. */
  bridgeDays: readonly string[]
  /** In how many days what no law sets a term for is answered. */
  officeDays: number
}

/** From when the terms of a case run. */
export interface Begun {
  kind: CaseKind
  channel: Channel
  receivedAt: string
  /** Null while it is not in the register of the institution. */
  registeredAt: string | null
  isExtended: boolean
}

/** Until when what is owed: null for what is never owed, or not before it is registered. */
export interface CaseTerms {
  answer: Term | null
  /** Until when a longer term is announced; null once it was. */
  extension: Term | null
  refusal: Term | null
  forwarding: Term | null
}

/** The terms of a case by the calendar of the office. */
export function termsOf(begun: Begun, calendar: Calendar): CaseTerms {
  const { kind, channel, isExtended } = begun
  const { answer, extension, refusal, forwarding } = channelOf(kind, channel).terms
  const isFree = freeDays(calendar.bridgeDays)
  const term = (key: TermKey | undefined) => (key ? counted(termRules[key], begun, isFree) : null)
  if (answer === 'office')
    return {
      ...none,
      answer: termOf(fromReceipt(officeTerm(calendar.officeDays)), begun.receivedAt, isFree),
    }
  return {
    answer: term(isExtended ? (extension?.answer ?? answer) : answer),
    extension: isExtended ? null : term(extension?.notice),
    refusal: term(refusal),
    forwarding: term(forwarding),
  }
}

const none = { extension: null, refusal: null, forwarding: null }

const fromReceipt = (rule: TermRule): TermRule => ({ ...rule, from: 'receipt' })

/** Nothing of the law runs from the receipt of what has to be registered (HG nr. 123/2002, art. 16). */
function counted(rule: TermRule, { receivedAt, registeredAt }: Begun, isFree: IsFree): Term | null {
  const from = rule.from === 'receipt' ? receivedAt : registeredAt
  return from === null ? null : termOf(rule, from, isFree)
}
