import { z } from 'zod'
import { relationId } from '../database/relation-id.ts'
import { absentAsNull, storedInstant, wordsIn } from '../database/stored-values.ts'
import { allVerdicts } from './acts.ts'
import { allChannels } from './channels.ts'
import { allGrounds } from './grounds.ts'
import { allCaseKinds } from './kinds.ts'
import { allPartStates } from './part-states.ts'
import { allCaseStates } from './states.ts'

const relation = z.unknown().optional().transform(relationId)
const words = z.unknown().optional().transform(wordsIn)
const instant = absentAsNull(storedInstant.nullable())
const flag = absentAsNull(z.boolean().nullable())

/** As whom somebody asks; the yearly report counts persons and legal persons. */
export const applicantSorts = {
  person: { ro: 'Persoană fizică', en: 'Person' },
  'legal-person': { ro: 'Persoană juridică', en: 'Legal person' },
  press: { ro: 'Presă', en: 'Press' },
} as const
export type ApplicantSort = keyof typeof applicantSorts
export const allApplicantSorts = Object.keys(applicantSorts) as ApplicantSort[]

const applicant = z.object({
  name: words,
  email: words,
  address: words,
  phone: words,
  /** Of a journalist: for whom, and as what. */
  outlet: words,
  position: words,
  sort: absentAsNull(z.enum(allApplicantSorts).nullable()),
})
export type Applicant = z.infer<typeof applicant>

const broadcast = z.object({
  programme: words,
  broadcaster: words,
  airedAt: instant,
  askedBy: words,
})
const problem = z.object({ outlet: words, address: words })

/** A case from its database form. */
export const storedCase = z.object({
  id: z.string(),
  kind: z.enum(allCaseKinds),
  channel: z.enum(allChannels),
  /** „INF-12/2026” */
  number: z.string(),
  receivedAt: storedInstant,
  subject: z.string(),
  text: words,
  applicant: absentAsNull(applicant.nullable()).transform((found) => found ?? applicant.parse({})),
  // SQLite gives a group of which nothing was written, with nothing in it.
  broadcast: absentAsNull(broadcast.nullable()).transform((told) =>
    told?.programme ? told : null,
  ),
  problem: absentAsNull(problem.nullable()).transform((told) => (told?.outlet ? told : null)),
  topic: relation,
  /** Of a complaint: the request that it is about. */
  request: relation,
  /** Where it came from, as `submissions/ID`. */
  source: words,
  draft: words,
  reminded: z.preprocess((value) => value ?? [], z.array(z.string())),
  state: z.enum(allCaseStates),
  registrationNumber: words,
  registeredAt: instant,
  isExtended: flag,
  responsible: relation,
  dueAt: instant,
  closedAt: instant,
  answeredAt: instant,
  ground: absentAsNull(z.enum(allGrounds).nullable()),
  verdict: absentAsNull(z.enum(allVerdicts).nullable()),
  joinedTo: relation,
  question: relation,
  keptUntil: instant,
  erasedAt: instant,
})
export type StoredCase = z.infer<typeof storedCase>

/** What a department is asked of a case, from its database form. */
export const storedPart = z.object({
  id: z.string(),
  case: z.string(),
  number: z.string(),
  department: relation,
  asked: words,
  askedAt: storedInstant,
  dueOn: z.string(),
  state: z.enum(allPartStates),
  answer: words,
  answeredAt: instant,
  answeredBy: relation,
  /** How often it was asked and answered: what somebody has seen of it. */
  turn: z.number().int(),
})
export type StoredPart = z.infer<typeof storedPart>
