import { toCsv } from '@avizier/shared/csv'
import { NotFound, type Endpoint } from 'payload'
import { personOf } from '../../access/person-of.ts'
import { refuse } from '../../access/refuse.ts'
import { inboxRefusals, mayExportInbox } from '../access.ts'
import { csvAnswer } from '../../csv/csv-answer.ts'
import { registerHead, registerRow } from './register-rows.ts'
import { registerOf } from './register-of.ts'

/**
 * GET /api/submissions/proposals/:debate/:audience → the register of the proposals to a debate as CSV: for `public` without the
 * names that are hidden, for `office` with all of them.
 */
export const proposalsRegister: Endpoint = {
  path: '/proposals/:debate/:audience',
  method: 'get',
  handler: async (req) => {
    personOf(req)
    const { debate, audience } = req.routeParams ?? {}
    if (audience !== 'public' && audience !== 'office') throw new NotFound(req.t)
    if (!mayExportInbox(req.user)) refuse(inboxRefusals.export)
    const entries = await registerOf(req, String(debate), audience)
    const name = audience === 'public' ? 'registrul-propunerilor-public' : 'registrul-propunerilor'
    return csvAnswer(`${name}.csv`, toCsv(registerHead, entries.map(registerRow)))
  },
}
