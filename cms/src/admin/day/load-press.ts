import type { PayloadRequest } from 'payload'
import { watchesPress } from '../../monitoring/access.ts'
import { triagePath } from '../../monitoring/addresses.ts'
import { countCuttings } from '../../monitoring/cuttings-store.ts'
import { pressSourcesSlug } from '../../monitoring/slugs.ts'
import { countTroubled } from '../../monitoring/sources-store.ts'
import { queryOf } from '../lists/filters.ts'
import { troubledSources, waitingCuttings } from '../monitoring/cutting-filters.ts'
import type { PressFacts } from './press-lines.ts'

/** What waits of the press for whoever asks; null for those who do not watch it. */
export async function loadPress(req: PayloadRequest): Promise<PressFacts | null> {
  if (!watchesPress(req.user)) return null
  const { admin } = req.payload.config.routes
  return {
    waiting: await countCuttings(req, waitingCuttings.where),
    troubled: await countTroubled(req),
    hrefs: {
      waiting: admin + triagePath,
      troubled: `${admin}/collections/${pressSourcesSlug}${queryOf(troubledSources)}`,
    },
  }
}
