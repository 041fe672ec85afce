import {
  claimAskedSchema,
  mailApi,
  outcomesSchema,
  type Claimed,
} from '@avizier/shared/mail/mail-api'
import type { Endpoint } from 'payload'
import { commitWithin } from '../database/commits.ts'
import { requireMailer } from '../register/require-publisher.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readProgram } from '../requests/of-programs.ts'
import { claimLetters, hasLetters } from './claim.ts'
import { noteOutcomes } from './outcomes.ts'
import type { HearLost, Readers } from './readers.ts'

/** How often a waiting mailer looks for what became due, or what another process wrote. */
const lookMs = 1000

/** The doors of the mailer. */
export function mailDoors(readers: Readers, hearLost: HearLost): Endpoint[] {
  /** POST /api/mail/claims: a ClaimAsked → Claimed */
  const claims: Endpoint = {
    path: mailApi.claims,
    method: 'post',
    handler: async (req) => {
      await requireMailer(req)
      const asked = readProgram(claimAskedSchema, await bodyOf(req), 'claim')
      const deadline = Date.now() + asked.waitSeconds * 1000
      for (;;) {
        // Listening begins before looking, so that no commit falls between.
        const change = commitWithin(lookMs)
        if (await hasLetters(req, asked, new Date())) break
        if (Date.now() >= deadline || req.signal?.aborted) break
        await change
      }
      const claimed = await claimLetters(req.payload, asked, readers, new Date(), req.signal)
      return Response.json(claimed satisfies Claimed)
    },
  }
  /** POST /api/mail/outcomes: Outcomes */
  const outcomes: Endpoint = {
    path: mailApi.outcomes,
    method: 'post',
    handler: async (req) => {
      await requireMailer(req)
      const told = readProgram(outcomesSchema, await bodyOf(req), 'outcomes')
      await noteOutcomes(req.payload, told, { readers, hearLost }, new Date())
      return Response.json({ ok: true })
    },
  }
  return [claims, outcomes]
}
