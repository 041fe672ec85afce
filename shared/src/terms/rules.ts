// Every term of a law that the newsroom knows, once. What each counts is in calendar days where the law says only „zile”:
// „zile lucrătoare”, which many pages still print for Legea 544/2001, was superseded on 28 June 2022 (HG nr. 830/2022).

/** What begins a term. */
export type TermEvent =
  'receipt' | 'registration' | 'refusal-known' | 'publication' | 'debate-end' | 'assignment'

export interface TermRule {
  amount: number
  unit: 'days' | 'working-days' | 'hours'
  from: TermEvent
  /** The day of the event never counts; `both` leaves the day of fulfilment out too (HG nr. 123/2002, art. 16). */
  notCounted: 'first' | 'both'
  /** A last day on which offices are closed moves to the first one on which they are open. */
  rollsForward: boolean
  /** Where it is written; null for a term of the office's own. */
  law: string | null
  /** How sure the reading is; one of low confidence is told as such. */
  confidence: 'high' | 'medium' | 'low'
}

const information = 'din Legea nr. 544/2001'
const transparency = 'din Legea nr. 52/2003'

/** What the office owes an applicant: neither end counts, a free last day moves on. */
const owed = {
  unit: 'days',
  from: 'registration',
  notCounted: 'both',
  rollsForward: true,
  confidence: 'high',
} as const

/** What a notice sets going: the last day is a whole one, whatever day it is. */
const noticed = {
  unit: 'days',
  from: 'publication',
  notCounted: 'first',
  rollsForward: false,
  confidence: 'high',
} as const

export const termRules = {
  /** Legea 544/2001: a written request, by whoever it is. */
  answer: { ...owed, amount: 10, law: `art. 7 alin. (1) ${information}` },
  'extension-notice': { ...owed, amount: 10, law: `art. 7 alin. (1) ${information}` },
  /** From registration as well, and not from the notice. */
  'extended-answer': { ...owed, amount: 30, law: `art. 7 alin. (1) ${information}` },
  refusal: { ...owed, amount: 5, law: `art. 7 alin. (2) ${information}` },
  forwarding: {
    ...owed,
    amount: 5,
    law: 'normele aprobate prin HG nr. 123/2002',
    confidence: 'low',
  },
  /** On the spot, or the applicant is shown how to ask in writing. */
  verbal: {
    ...owed,
    amount: 0,
    from: 'receipt',
    notCounted: 'first',
    rollsForward: false,
    law: `art. 8 alin. (2) ${information}`,
  },
  /** Asked verbally by the press, and only so: what a journalist writes has the term of everybody. */
  'verbal-press': {
    ...owed,
    amount: 24,
    unit: 'hours',
    from: 'receipt',
    notCounted: 'first',
    rollsForward: false,
    law: `art. 8 alin. (5) ${information}`,
  },
  /** The law says no more than „2 zile”: that the ends do not count is read from art. 16 of the norms. */
  accreditation: {
    ...owed,
    amount: 2,
    law: `art. 18 alin. (2) ${information}`,
    confidence: 'medium',
  },
  /** How long an applicant may complain to the head of the authority; then, how soon a founded complaint is answered. */
  complaint: {
    ...owed,
    amount: 30,
    from: 'refusal-known',
    law: `art. 21 alin. (2) ${information}`,
  },
  'complaint-answer': {
    ...owed,
    amount: 15,
    law: `art. 21 alin. (3) ${information}`,
    confidence: 'medium',
  },

  /** Legea 52/2003: so long before a draft is submitted for avizare, which is not its adoption. */
  submission: {
    ...noticed,
    amount: 30,
    unit: 'working-days',
    law: `art. 7 alin. (2) ${transparency}`,
  },
  proposals: { ...noticed, amount: 10, law: `art. 7 alin. (4) ${transparency}` },
  'budget-contestations': {
    ...noticed,
    amount: 15,
    law: 'art. 39 alin. (3) din Legea nr. 273/2006',
  },
  debate: { ...noticed, amount: 10, law: `art. 7 alin. (10) ${transparency}` },
  'debate-documents': {
    ...noticed,
    amount: 10,
    from: 'debate-end',
    law: `art. 7 alin. (10) ${transparency}`,
    confidence: 'medium',
  },
  /** „3 zile”, not working days; whole ones between notice and meeting. */
  'public-meeting': { ...noticed, amount: 3, law: `art. 8 alin. (1) ${transparency}` },
} as const satisfies Record<string, TermRule>

export type TermKey = keyof typeof termRules

/** The office's own term for a part of the work, in days from the day on which it was given to somebody. */
export const officeTerm = (days: number): TermRule => ({
  amount: days,
  unit: 'days',
  from: 'assignment',
  notCounted: 'first',
  rollsForward: true,
  law: null,
  confidence: 'high',
})
