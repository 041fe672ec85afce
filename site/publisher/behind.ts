import type { MirrorStore } from './mirror/mirror.ts'
import type { PublicSite } from './releases/public-site.ts'

// How far what is public is behind what is known.

interface Standing {
  mirror: Pick<MirrorStore, 'head'>
  site: Pick<PublicSite, 'shown' | 'publicRow'>
}

/** More is public than the mirror holds: it is being filled anew, and nothing may be made from it until then. */
export const isFilling = ({ mirror, site }: Standing): boolean =>
  site.publicRow() > mirror.head().number

/** The mirror holds more than is live, or more is live than was reported: there is work without waiting. */
export function isBehind({ mirror, site }: Standing): boolean {
  if (isFilling({ mirror, site })) return false
  const { manifest } = site.shown() ?? {}
  if (!manifest) return true
  const { number, reported } = manifest.live()
  return mirror.head().number > number || reported < number || manifest.journal().length > 0
}
