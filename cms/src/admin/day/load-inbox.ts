import type { PayloadRequest, Where } from 'payload'
import { actorOf } from '../../access/actor.ts'
import { worksAtInbox } from '../../access/works-at-inbox.ts'
import { submissionsSlug } from '../../inbox/slugs.ts'
import { storedSubmission, type StoredSubmission } from '../../inbox/submission.ts'
import { newOnes, ownOnes } from '../inbox/inbox-filters.ts'
import { queryOf } from '../lists/filters.ts'
import type { InboxFacts } from './inbox-lines.ts'

const mostShown = 5

/** What waits in the inbox for whoever asks; null for those who do not work there. */
export async function loadInbox(req: PayloadRequest): Promise<InboxFacts | null> {
  const actor = actorOf(req.user)
  if (!actor || !worksAtInbox(req.user)) return null
  const own: Where = { and: [{ state: { equals: 'taken' } }, { takenBy: { equals: actor.id } }] }
  const href = `${req.payload.config.routes.admin}/collections/${submissionsSlug}`
  return {
    own: { ...(await oldest(req, own)), href: href + queryOf(ownOnes(actor)) },
    free: { ...(await oldest(req, newOnes.where)), href: href + queryOf(newOnes) },
    href,
  }
}

async function oldest(
  req: PayloadRequest,
  where: Where,
): Promise<{ oldest: StoredSubmission[]; all: number }> {
  const { totalDocs } = await req.payload.db.count({ collection: submissionsSlug, where, req })
  const asked = { where, sort: 'at', limit: mostShown, pagination: false, req }
  const { docs } = await req.payload.db.find({ collection: submissionsSlug, ...asked })
  return { oldest: docs.map((doc) => storedSubmission.parse(doc)), all: totalDocs }
}
