import { hostname } from 'node:os'
import type { PublisherState } from '@avizier/shared/register-api'
import type { PublisherParts } from './publisher-parts.ts'
import { appOf, madeAt } from './releases/release.ts'

/** What the site panel shows of a publisher. */
export function publisherState({
  site,
  orderBook,
  search,
  clock,
  appId,
}: PublisherParts): PublisherState {
  const seen = site.seen()
  return {
    publisher: hostname(),
    at: clock().toISOString(),
    appId: seen ? appOf(seen.release) : appId,
    row: site.publicRow(),
    order: orderBook.lastBegun(),
    releases: site.kept().map(({ release, row }) => ({
      name: release.name,
      appId: appOf(release),
      row,
      madeAt: madeAt(release),
      isCurrent: release.name === seen?.release.name,
    })),
    builds: orderBook.builds(20),
    failing: {
      count: seen?.manifest.failingCount() ?? 0,
      pages: seen?.manifest.failing(50) ?? [],
    },
    verification: orderBook.verification(),
    search: search?.state() ?? null,
  }
}
