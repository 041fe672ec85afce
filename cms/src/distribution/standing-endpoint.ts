import { NotFound, type Endpoint } from 'payload'
import { personOf } from '../access/person-of.ts'
import { refuse } from '../access/refuse.ts'
import { distributes, distributionRefusal } from './access.ts'
import { findDistribution } from './store.ts'
import { tellDistribution } from './told.ts'

/** GET /api/distributions/:id/standing → `ToldDistribution`, as it was saved last. */
export const distributionStanding: Endpoint = {
  path: '/:id/standing',
  method: 'get',
  handler: async (req) => {
    personOf(req)
    if (!distributes(req.user)) refuse(distributionRefusal)
    const distribution = await findDistribution(req, String(req.routeParams?.id))
    if (!distribution) throw new NotFound(req.t)
    return Response.json(tellDistribution(distribution), {
      headers: { 'Cache-Control': 'private, no-store' },
    })
  },
}
