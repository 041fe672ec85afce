import type { Endpoint } from 'payload'
import { askedDistribution } from './asked-distribution.ts'
import { tellDistribution } from './told.ts'

/** GET /api/distributions/:id/standing → `ToldDistribution`, as it was saved last. */
export const distributionStanding: Endpoint = {
  path: '/:id/standing',
  method: 'get',
  handler: async (req) =>
    Response.json(tellDistribution(await askedDistribution(req)), {
      headers: { 'Cache-Control': 'private, no-store' },
    }),
}
