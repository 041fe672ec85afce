import { NotFound, type PayloadRequest } from 'payload'
import { personOf } from '../access/person-of.ts'
import { refuse } from '../access/refuse.ts'
import { distributes, distributionRefusal } from './access.ts'
import type { Distribution } from './distribution.ts'
import { findDistribution } from './store.ts'

/** The distribution that the address of a request names. Throws 401 or 403 for who may not see it, 404 where there is none. */
export async function askedDistribution(req: PayloadRequest): Promise<Distribution> {
  personOf(req)
  if (!distributes(req.user)) refuse(distributionRefusal)
  const distribution = await findDistribution(req, String(req.routeParams?.id))
  if (!distribution) throw new NotFound(req.t)
  return distribution
}
