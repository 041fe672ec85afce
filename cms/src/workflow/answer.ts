import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '../access/actor.ts'
import { usersSlug } from '../access/actor.ts'
import type { ActKinds } from './act-kind.ts'
import { actNames, type ActName } from './acts.ts'
import type { Desk } from './desk-of.ts'
import { nextStep, refusalOf } from './refusal.ts'
import { deskRules, fourEyesOff } from './settings.ts'
import type { Plan, State } from './standing.ts'

export interface Person {
  id: string
  name: string
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
  submittedBy: Person | null
  editedBy: readonly Person[]
  /** What there is to do; null where the person may, else the reason why not. */
  acts: readonly { act: ActName; refusal: string | null }[]
  /** The one step that leads on from here for this person. */
  next: ActName | null
  /** Said where the office works without four eyes. */
  notice: string | null
}

export async function deskAnswer(
  req: PayloadRequest,
  { standing }: Desk,
  actor: Actor,
  kinds: ActKinds,
): Promise<DeskAnswer> {
  const rules = await deskRules(req)
  const { state, isLive, owesReview, revision, approvedRevision, scheduledFor } = standing
  const offered = actNames.filter((act) => act === 'edit' || kinds[act])
  const names = await namesOf(req, [standing.submittedBy, ...standing.editedBy])
  const person = (id: string): Person => ({ id, name: names.get(id) ?? 'Cont șters' })
  return {
    state,
    isLive,
    owesReview,
    revision,
    approvedRevision,
    scheduledFor,
    submittedBy: standing.submittedBy === null ? null : person(standing.submittedBy),
    editedBy: standing.editedBy.map(person),
    acts: offered.map((act) => ({ act, refusal: refusalOf(actor, act, standing, rules) })),
    next: nextStep(actor, standing, rules),
    notice: rules.fourEyes ? null : fourEyesOff,
  }
}

const named = z.object({ id: z.string(), name: z.string() })

async function namesOf(
  req: PayloadRequest,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.db.find({
    collection: usersSlug,
    where: { id: { in: wanted } },
    select: { name: true },
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => named.parse(doc)).map(({ id, name }) => [id, name]))
}
