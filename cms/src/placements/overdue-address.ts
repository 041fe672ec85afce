import type { PayloadRequest } from 'payload'
import { listQuery } from '../requests/list-query.ts'
import { appearancesSlug } from './slugs.ts'
import { withoutProof } from './store.ts'

/** Where the list of appearances shows what has no proof at this moment. */
export const overdueAddress = ({ payload }: PayloadRequest, now: Date): string =>
  `${payload.config.serverURL}${payload.config.routes.admin}/collections/${appearancesSlug}${listQuery(withoutProof(now))}`
