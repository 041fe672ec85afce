import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Submission } from '@avizier/shared/forms/submission'
import { tellConcerned } from '../../remarks/tell-concerned.ts'
import { submissionsSlug } from '../slugs.ts'
import type { InboxPlace } from '../taker.ts'
import { publicDebateAt } from './public-debate.ts'
import { refusalToPropose } from './refusal.ts'

/**
 * Enters a proposal into the register of its debate (Legea 52/2003, art. 7), under the next number. One that came after a
 * withdrawal or a term of which the site did not know yet gets none: its author reads that it is there, so the office answers.
 */
export async function takeProposal(
  req: PayloadRequest,
  { page, at }: Submission,
): Promise<InboxPlace> {
  const debate = page === null ? null : await publicDebateAt(req, page, at)
  const refusal = refusalToPropose(debate, at)
  if (refusal !== null || !debate)
    return {
      refusal: `Nu a intrat în registrul propunerilor, deși persoana a citit că da: răspundeți-i. ${refusal}`,
    }
  await tellConcerned(
    req,
    { collection: 'debate-notices', id: debate.id },
    { event: 'proposal', by: null, at, words: null },
  )
  return { debate: debate.id, proposalNumber: (await lastNumber(req, debate.id)) + 1 }
}

const numbered = z.object({ proposalNumber: z.number().int() })

/** Transactions take turns, so that no two proposals read the same. */
async function lastNumber(req: PayloadRequest, debate: string): Promise<number> {
  const { docs } = await req.payload.db.find({
    collection: submissionsSlug,
    where: { debate: { equals: debate } },
    sort: '-proposalNumber',
    limit: 1,
    pagination: false,
    req,
  })
  const [last] = docs
  return last ? numbered.parse(last).proposalNumber : 0
}
