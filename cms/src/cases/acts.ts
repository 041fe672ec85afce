import { z } from 'zod'
import { absentAsNull, storedInstant, storedRelation } from '../database/stored-values.ts'
import { allGrounds } from './grounds.ts'

const part = z.object({ part: z.string() })
/** How a letter leaves: by the outbox, or printed and handed over. */
export const ways = ['e-mail', 'printed'] as const
export type Way = (typeof ways)[number]
const letter = z.object({
  way: z.enum(ways),
  /** Its id in the outbox; null where it was printed. */
  letter: z.string().nullable(),
})
/** What was found of a complaint. */
export const verdicts = {
  founded: { ro: 'Întemeiată', en: 'Founded' },
  unfounded: { ro: 'Neîntemeiată', en: 'Unfounded' },
} as const
export type Verdict = keyof typeof verdicts
export const allVerdicts = Object.keys(verdicts) as Verdict[]

const nothing = z.object({})

/**
 * Everything that is ever done to a case, and the facts that each tells (docs/decisions/0041). None of them names the
 * applicant: what somebody wrote stands in the act's words, which go when the case is erased.
 */
const actDetails = {
  open: nothing,
  register: z.object({ number: z.string(), at: z.string() }),
  'confirm-receipt': letter,
  'hand-over': z.object({ to: z.string() }),
  'ask-part': part.extend({ department: z.string(), dueOn: z.string() }),
  'answer-part': part,
  'decline-part': part,
  'release-part': part,
  write: nothing,
  submit: nothing,
  return: nothing,
  approve: nothing,
  send: letter.extend({ verdict: z.enum(allVerdicts).nullable() }),
  'answer-verbally': z.object({ at: z.string(), onAir: z.boolean() }),
  extend: letter,
  refuse: letter.extend({ ground: z.enum(allGrounds) }),
  forward: letter.extend({ to: z.string() }),
  grant: letter,
  resend: letter.extend({ of: z.number() }),
  'letter-lost': z.object({ of: z.number(), letter: z.string() }),
  join: z.object({ to: z.string() }),
  unjoin: nothing,
  'correct-contact': nothing,
  'correct-kind': z.object({ kind: z.string(), channel: z.string() }),
  publish: z.object({ question: z.string() }),
  withdraw: nothing,
  close: nothing,
  reopen: nothing,
  erase: nothing,
} as const

export type CaseActName = keyof typeof actDetails
export const caseActNames = Object.keys(actDetails) as CaseActName[]

/** What the office calls each, as a history tells it. */
export const caseActLabels: Record<CaseActName, { ro: string; en: string }> = {
  open: { ro: 'Primită', en: 'Opened' },
  register: { ro: 'Înregistrată', en: 'Registered' },
  'confirm-receipt': { ro: 'Primire confirmată', en: 'Receipt confirmed' },
  'hand-over': { ro: 'Repartizată', en: 'Handed over' },
  'ask-part': { ro: 'Cerută unui compartiment', en: 'Asked of a department' },
  'answer-part': { ro: 'Răspuns de la compartiment', en: 'Department answered' },
  'decline-part': { ro: 'Compartimentul nu o poate rezolva', en: 'Department declined' },
  'release-part': { ro: 'Nu se mai cere compartimentului', en: 'No longer asked' },
  write: { ro: 'Răspuns scris', en: 'Answer written' },
  submit: { ro: 'Trimis spre aprobare', en: 'Submitted' },
  return: { ro: 'Returnat cu observații', en: 'Returned' },
  approve: { ro: 'Aprobat', en: 'Approved' },
  send: { ro: 'Răspuns trimis', en: 'Answer sent' },
  'answer-verbally': { ro: 'Răspuns dat verbal', en: 'Answered verbally' },
  extend: { ro: 'Termen prelungit', en: 'Term extended' },
  refuse: { ro: 'Refuzată', en: 'Refused' },
  forward: { ro: 'Trimisă altei instituții', en: 'Forwarded' },
  grant: { ro: 'Acreditare acordată', en: 'Accreditation granted' },
  resend: { ro: 'Scrisoare trimisă din nou', en: 'Letter sent again' },
  'letter-lost': { ro: 'Scrisoarea nu a ajuns', en: 'Letter did not arrive' },
  join: { ro: 'Conexată', en: 'Joined' },
  unjoin: { ro: 'Deconexată', en: 'Separated' },
  'correct-contact': { ro: 'Date de contact corectate', en: 'Contact corrected' },
  'correct-kind': { ro: 'Fel sau cale corectate', en: 'Kind or channel corrected' },
  publish: { ro: 'Răspuns pregătit pentru publicare', en: 'Made a public question' },
  withdraw: { ro: 'Retrasă de solicitant', en: 'Withdrawn by the applicant' },
  close: { ro: 'Încheiată', en: 'Closed' },
  reopen: { ro: 'Redeschisă', en: 'Reopened' },
  erase: { ro: 'Date șterse', en: 'Erased' },
}

type Details<Name extends CaseActName> = z.infer<(typeof actDetails)[Name]>

/** An act before it has its place; each knows its own facts. */
export type NewCaseAct = {
  [Name in CaseActName]: {
    act: Name
    /** The id of a person; null where the newsroom did it by itself. */
    by: string | null
    /** An ISO instant. */
    at: string
    details: Details<Name>
    /** What was written with it; null once it is erased. */
    words: string | null
  }
}[CaseActName]

/** `number` is its place among the acts of its case, from 1. */
export type CaseAct = NewCaseAct & { number: number }
export type CaseActOf<Name extends CaseActName> = Extract<CaseAct, { act: Name }>

const stored = z.object({
  number: z.number().int().positive(),
  act: z.enum(caseActNames),
  by: storedRelation,
  at: storedInstant,
  details: z.unknown(),
  words: absentAsNull(z.string().nullable()),
})

/** An act from its database form. */
export function readCaseAct(row: unknown): CaseAct {
  const { details, ...told } = stored.parse(row)
  // Each name leads to the schema of its own facts, which the types cannot follow.
  return { ...told, details: actDetails[told.act].parse(details ?? {}) } as CaseAct
}

/** The acts by which a letter leaves. */
export const letterActs = [
  ...(['confirm-receipt', 'send', 'extend', 'refuse', 'forward', 'grant'] as const),
] as const satisfies readonly CaseActName[]
export type LetterActName = (typeof letterActs)[number]

export const isLetterAct = (act: CaseAct): act is CaseActOf<LetterActName> =>
  letterActs.some((name) => name === act.act)
