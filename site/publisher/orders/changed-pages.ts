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
  for (const { url, hash } of now.hashes()) if (before.hashOf(url) === hash) same += 1
  return now.count() + before.count() - 2 * same
}
