import type { PayloadRequest } from 'payload'
import { keepsPlacements } from '../../placements/access.ts'
import { appearancesSlug } from '../../placements/slugs.ts'
import { appearancesWhere, withoutProof } from '../../placements/store.ts'
import { queryOf } from '../lists/filters.ts'
import { overdueFilter } from '../placements/appearance-filters.ts'
import type { Line } from './line.ts'
import { withoutProofLines } from './placement-lines.ts'

const mostShown = 5

/** What should have appeared and has no proof; nothing for those who do not gather them. */
export async function loadWithoutProof(req: PayloadRequest, now: Date): Promise<Line[]> {
  if (!keepsPlacements(req.user)) return []
  const where = withoutProof(now)
  const { totalDocs } = await req.payload.db.count({ collection: appearancesSlug, where, req })
  const list = `${req.payload.config.routes.admin}/collections/${appearancesSlug}`
  const oldest = await appearancesWhere(req, where, mostShown)
  return withoutProofLines({
    ...{ oldest, all: totalDocs },
    ...{ href: list, allHref: list + queryOf(overdueFilter(now)) },
  })
}
