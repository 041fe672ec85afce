import { z } from 'zod'
import {
  absentAsNull,
  storedInstant,
  nullableInstant,
  storedWords,
  storedRelation,
  storedList,
} from '../database/stored-values.ts'
import { allVerdicts } from './acts.ts'
import { allChannels } from './channels.ts'
import { allGrounds } from './grounds.ts'
import { allCaseKinds } from './kinds.ts'
import { allPartStates } from './part-states.ts'
import { allCaseStates } from './states.ts'

const flag = absentAsNull(z.boolean().nullable())

/** As whom somebody asks; the yearly report counts persons and legal persons. */
export const applicantSorts = {
  person: { ro: 'Persoană fizică', en: 'Person' },
  'legal-person': { ro: 'Persoană juridică', en: 'Legal person' },
  press: { ro: 'Presă', en: 'Press' },
} as const
export const allApplicantSorts = Object.keys(applicantSorts) as (keyof typeof applicantSorts)[]

const applicant = z.object({
  name: storedWords,
  email: storedWords,
  address: storedWords,
  phone: storedWords,
  /** Of a journalist: for whom, and as what. */
  outlet: storedWords,
  position: storedWords,
  sort: absentAsNull(z.enum(allApplicantSorts).nullable()),
})
export type Applicant = z.infer<typeof applicant>

const broadcast = z.object({
  programme: storedWords,
  broadcaster: storedWords,
  airedAt: nullableInstant,
  askedBy: storedWords,
})
const problem = z.object({ outlet: storedWords, address: storedWords })

/** A case from its database form. */
export const storedCase = z.object({
  id: z.string(),
  kind: z.enum(allCaseKinds),
  channel: z.enum(allChannels),
  /** „INF-12/2026” */
  number: z.string(),
  receivedAt: storedInstant,
  subject: z.string(),
  text: storedWords,
  applicant: absentAsNull(applicant.nullable()).transform((found) => found ?? applicant.parse({})),
  // SQLite gives a group of which nothing was written, with nothing in it.
  broadcast: absentAsNull(broadcast.nullable()).transform((told) =>
    told?.programme ? told : null,
  ),
  problem: absentAsNull(problem.nullable()).transform((told) => (told?.outlet ? told : null)),
  topic: storedRelation,
  /** Of a complaint: the request that it is about. */
  request: storedRelation,
  /** Where it came from, as `submissions/ID`. */
  source: storedWords,
  draft: storedWords,
  reminded: storedList(z.string()),
  state: z.enum(allCaseStates),
  registrationNumber: storedWords,
  registeredAt: nullableInstant,
  isExtended: flag,
  responsible: storedRelation,
  dueAt: nullableInstant,
  closedAt: nullableInstant,
  answeredAt: nullableInstant,
  ground: absentAsNull(z.enum(allGrounds).nullable()),
  verdict: absentAsNull(z.enum(allVerdicts).nullable()),
  joinedTo: storedRelation,
  question: storedRelation,
  keptUntil: nullableInstant,
  erasedAt: nullableInstant,
})
export type StoredCase = z.infer<typeof storedCase>

/** What a department is asked of a case, from its database form. */
export const storedPart = z.object({
  id: z.string(),
  case: z.string(),
  number: z.string(),
  department: storedRelation,
  asked: storedWords,
  askedAt: storedInstant,
  dueOn: z.string(),
  state: z.enum(allPartStates),
  answer: storedWords,
  answeredAt: nullableInstant,
  answeredBy: storedRelation,
  /** How often it was asked and answered: what somebody has seen of it. */
  turn: z.number().int(),
})
export type StoredPart = z.infer<typeof storedPart>
