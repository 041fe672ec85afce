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
  const shown = site.shown()
  return {
    publisher: hostname(),
    at: clock().toISOString(),
    appId: shown ? appOf(shown.release) : appId,
    row: site.publicRow(),
    order: orderBook.lastBegun(),
    releases: site.kept().map(({ release, row }) => ({
      name: release.name,
      appId: appOf(release),
      row,
      madeAt: madeAt(release),
      isCurrent: release.name === shown?.release.name,
    })),
    builds: orderBook.builds(20),
    failing: {
      count: shown?.manifest.failingCount() ?? 0,
      pages: shown?.manifest.failing(50) ?? [],
    },
    verification: orderBook.verification(),
    search: search?.state() ?? null,
  }
}
