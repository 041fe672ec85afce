import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../../../access/actor.ts'
import { worksOnCases } from '../../../access/works-on-cases.ts'
import { storedPart, type StoredPart } from '../../../cases/case.ts'
import { casePartsSlug, casesSlug } from '../../../cases/slugs.ts'

/** What a department was asked, with nothing of the case but its number. */
export interface ShownPart {
  part: Pick<
    StoredPart,
    'id' | 'number' | 'asked' | 'askedAt' | 'dueOn' | 'state' | 'answer' | 'answeredAt' | 'turn'
  >
  department: string | null
  /** Whoever looks, by id. */
  self: string
  isTheirs: boolean
  /** The case, for those who work on it. */
  caseHref: string | null
}

const named = z.object({ name: z.string() }).nullish().catch(null)

/** A part as whoever asks may read it; null where there is none for them. */
export async function loadPart(req: PayloadRequest, id: string): Promise<ShownPart | null> {
  const actor = actorOf(req.user)
  const where = { id: { equals: id } }
  const asReader = { overrideAccess: false, disableErrors: true, user: req.user, req }
  const asked = { where, depth: 1, limit: 1, pagination: false, ...asReader }
  const { docs } = await req.payload.find({ collection: casePartsSlug, ...asked })
  const [found] = docs
  if (!actor || !found) return null
  const stored = storedPart.parse(found)
  const { number, asked: words, askedAt, dueOn, state, answer, answeredAt, turn } = stored
  return {
    part: { id, number, asked: words, askedAt, dueOn, state, answer, answeredAt, turn },
    department: named.parse(found.department)?.name ?? null,
    self: actor.id,
    isTheirs: actor.roles.includes('department') && stored.department === actor.department,
    caseHref: worksOnCases(req.user)
      ? `${req.payload.config.routes.admin}/collections/${casesSlug}/${stored.case}`
      : null,
  }
}
