import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/actor.ts'
import { gone, namesOf } from '../access/people.ts'
import type { ActKinds } from './act-kind.ts'
import type { Subject } from './act-rows.ts'
import { actNames, type Act, type ActName } from './acts.ts'
import type { Desk } from './desk-of.ts'
import { nextStep, refusalOf } from './refusal.ts'
import { deskRules, fourEyesOff } from './settings.ts'
import type { Plan, State } from './standing.ts'

export interface Person {
  id: string
  name: string
}

/** What there is to do at the desk, and what is wrong with what was left to be done by itself. */
export interface DeskActs {
  kinds: ActKinds
  troubleWith: (req: PayloadRequest, subject: Subject) => Promise<Trouble | null>
}

/** What was planned and did not happen as it ought to. */
export interface Trouble {
  state: 'late' | 'retrying' | 'failed'
  /** For the people of the office, in red. */
  sentence: string
}

/** How a document stands and what the person who asks may do to it. */
export interface DeskAnswer {
  state: State
  isLive: boolean
  owesReview: boolean
  /** Of the newest text: what an act names to say which text it means. */
  revision: number
  approvedRevision: number | null
  scheduledFor: Plan | null
  trouble: Trouble | null
  submittedBy: Person | null
  editedBy: readonly Person[]
  /** What there is to do; null where the person may, else the reason why not. */
  acts: readonly { act: ActName; refusal: string | null }[]
  /** The one step that leads on from here for this person. */
  next: ActName | null
  /** What was done to it last, by whom; null where nothing was told yet, nobody where the newsroom did it. */
  last: (Pick<Act, 'act' | 'at' | 'note' | 'revision'> & { by: Person | null }) | null
  /** Said where the office works without four eyes. */
  notice: string | null
}

export async function deskAnswer(
  req: PayloadRequest,
  { acts, subject, standing }: Desk,
  actor: Actor,
  { kinds, troubleWith }: DeskActs,
): Promise<DeskAnswer> {
  const rules = await deskRules(req)
  const { state, isLive, owesReview, revision, approvedRevision, scheduledFor } = standing
  const offered = actNames.filter((act) => act === 'edit' || kinds[act])
  const last = acts.at(-1)
  const people = [standing.submittedBy, ...standing.editedBy, last?.by ?? null]
  const names = await namesOf(
    req,
    people.filter((id) => id !== null),
  )
  const person = (id: string): Person => ({ id, name: names.get(id) ?? gone })
  return {
    state,
    isLive,
    owesReview,
    revision,
    approvedRevision,
    scheduledFor,
    trouble: scheduledFor && (await troubleWith(req, subject)),
    submittedBy: standing.submittedBy === null ? null : person(standing.submittedBy),
    editedBy: standing.editedBy.map(person),
    acts: offered.map((act) => ({ act, refusal: refusalOf(actor, act, standing, rules) })),
    next: nextStep(actor, standing, rules),
    last: last ? { ...toldOf(last), by: last.by === null ? null : person(last.by) } : null,
    notice: rules.fourEyes ? null : fourEyesOff,
  }
}

const toldOf = ({ act, at, note, revision }: Act) => ({ act, at, note, revision })
