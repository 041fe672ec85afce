import type { RenderPool } from '../pages/pool.ts'
import type { Site } from './open-site.ts'
import type { Release } from './release.ts'
import type { PublicSiteParts } from './site-parts.ts'

/** A release with what is known of its folder. */
export type Standing = Pick<Site, 'release' | 'manifest'>

export interface KeptRelease {
  release: Release
  /** The register row that it shows. */
  row: number
}

/** What a publisher knows of its releases while it runs. */
export interface SiteState {
  readonly parts: PublicSiteParts
  /** What the public sees, with its app. */
  shown: Site | undefined
  /** What the public sees in place of that where its app cannot be asked: pages can go from it, none can be made. */
  setAside: Standing | undefined
  /** Newest first, the one shown among them. */
  kept: readonly KeptRelease[]
  /** The cores of a full build under way. */
  building: RenderPool | undefined
  /** The row that a build under way began with. */
  builtFrom: number
  /** Old releases are being removed. */
  clearing: Promise<void> | undefined
}

/** What the public sees, whether or not it can be published into. */
export const seenBy = ({ shown, setAside }: SiteState): Standing | undefined => shown ?? setAside
