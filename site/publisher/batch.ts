import { isBehind } from './behind.ts'
import type { Delivery } from './delivery.ts'
import { ownWords } from './orders/own-words.ts'
import { orderBuild } from './own-orders.ts'
import type { BatchReport } from './pages/publishing.ts'
import type { PublisherParts } from './publisher-parts.ts'
import type { Site } from './releases/open-site.ts'
import type { Tidying } from './tidying.ts'

/** Brings the public folder up to the mirror and the clock, and tells of it; by a full build where nothing can be made in what is public. */
export async function publishBatch(
  parts: PublisherParts,
  delivery: Delivery,
  tidying: Tidying,
): Promise<BatchReport | undefined> {
  const { site, executor, compressor } = parts
  await site.checkFit()
  if (!site.shown()) {
    orderBuild(parts, site.seen() ? ownWords.otherApp : ownWords.firstBuild)
    await executor.carryOut()
  }
  const batch = site.exclusively(async () => {
    const shown = site.shown()
    if (!shown) throw executor.failure() ?? new Error('The build was given up')
    const report = await publishInto(shown, parts, delivery)
    await tidying.tidy(shown)
    return report
  })
  return batch.finally(compressor.wake)
}

async function publishInto(
  shown: Site,
  parts: PublisherParts,
  delivery: Delivery,
): Promise<BatchReport | undefined> {
  const { site, clock, log, changed } = parts
  const { manifest } = shown
  const started = performance.now()
  const due = manifest.nextDue(clock())
  if (!isBehind(parts) && !(due && due <= clock())) return undefined
  const failing = manifest.failingCount()
  const report = await site.bring(shown)
  const seconds = ((performance.now() - started) / 1000).toFixed(2)
  log(`row ${report.number} live: ${report.urls} addresses in ${seconds} s`)
  if (manifest.failingCount() !== failing) changed()
  await delivery.tell(report, manifest, started)
  return report
}
