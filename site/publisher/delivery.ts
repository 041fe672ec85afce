import { hostname } from 'node:os'
import type { Manifest } from './pages/manifest.ts'
import type { BatchReport } from './pages/publishing.ts'
import type { PublisherParts } from './publisher-parts.ts'

/** Tells the CMS and the search what is live. */
export interface Delivery {
  /** Rows came now. */
  came(): void
  /** Tells of a batch that was begun at `started` (of the steady clock), unless its rows were told before. */
  tell(report: BatchReport, manifest: Manifest, started: number): Promise<void>
}

export function createDelivery({ client, search, site, clock }: PublisherParts): Delivery {
  /** When the mirror's newest row came; a start counts as its coming. */
  let seenAt = clock()
  return {
    came: () => void (seenAt = clock()),
    async tell(report, manifest, started) {
      const { reported } = manifest.live()
      if (report.number <= reported) return
      search?.wake()
      await client.report({
        publisher: hostname(),
        first: reported + 1,
        last: report.number,
        seenAt: seenAt.toISOString(),
        renderedAt: report.renderedAt.toISOString(),
        at: clock().toISOString(),
        urls: report.urls,
        bytes: report.bytes,
        milliseconds: Math.round(performance.now() - started),
      })
      manifest.setReported(report.number)
      site.forgetChanges(report.number)
    },
  }
}
