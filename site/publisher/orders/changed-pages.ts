import type { Manifest } from '../pages/manifest.ts'
import type { Site } from '../releases/open-site.ts'
import type { PublicSite } from '../releases/public-site.ts'

/** Pages that are new, gone, or have other bytes than in the public release; null before the first. */
export function changedPages(
  { manifest }: Pick<Site, 'manifest'>,
  site: Pick<PublicSite, 'seen'>,
): number | null {
  const before = site.seen()?.manifest
  return before ? differingPages(manifest, before) : null
}

function differingPages(now: Manifest, before: Manifest): number {
  let same = 0
  let known = 0
  for (const { url, hash } of now.hashes()) {
    const was = before.hashOf(url)
    if (was !== undefined) known += 1
    if (was === hash) same += 1
  }
  const gone = before.count() - known
  return now.count() - same + gone
}
