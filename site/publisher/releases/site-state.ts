import type { RenderPool } from '../pages/pool.ts'
import type { Site } from './open-site.ts'
import type { Release } from './release.ts'
import type { PublicSiteParts } from './site-parts.ts'

export interface KeptRelease {
  release: Release
  /** The register row that it shows. */
  row: number
}

/** What a publisher knows of its releases while it runs. */
export interface SiteState {
  readonly parts: PublicSiteParts
  /** The release that the public saw at the start, also where it cannot be published into any more. */
  readonly atStart: string | undefined
  /** What the public sees, open. */
  shown: Site | undefined
  /** Newest first, the one shown among them. */
  kept: readonly KeptRelease[]
  /** The cores of a full build under way. */
  building: RenderPool | undefined
  /** The row that a build under way began with. */
  builtFrom: number
  /** Old releases are being removed. */
  clearing: Promise<void> | undefined
}

/** The release that the public sees. */
export const seenName = ({ shown, atStart }: SiteState): string | undefined =>
  shown?.release.name ?? atStart
