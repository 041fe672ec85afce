import { createTurns } from '@avizier/shared/turns'
import type { BatchReport } from '../pages/publishing.ts'
import { bring, openCurrent, type BringOptions } from './bring.ts'
import { buildUnseen, type BuildOptions, type Links } from './build-unseen.ts'
import {
  bringKept,
  clearAway,
  forgetChanges,
  keptNow,
  lookAtReleases,
  publicRow,
} from './kept-releases.ts'
import { openSite, type Site } from './open-site.ts'
import type { Release } from './release.ts'
import { checkFit, closeSeen, openSeen } from './seen.ts'
import { show } from './show.ts'
import type { PublicSiteParts } from './site-parts.ts'
import { seenBy, type KeptRelease, type SiteState, type Standing } from './site-state.ts'

/** The releases of a publisher: the one that the public sees, those kept for rollback, and those in the making. */
export interface PublicSite {
  /** What the public sees and can be published into; undefined before the first release, and while the one seen is set aside. */
  shown(): Site | undefined
  /** What the public sees, also where it is set aside; undefined before the first release. */
  seen(): Standing | undefined
  /** Sets aside what the public sees where its app cannot show what is live by now; what was withdrawn goes from it. */
  checkFit(): Promise<void>
  /** The register row that the public sees, also where its release cannot be published into any more; 0 before the first. */
  publicRow(): number
  /** Newest first, the one shown among them. */
  kept(): readonly KeptRelease[]
  /** Opens a release that is whole, with the app that made it: another's pages name other styles. */
  open(release: Release): Promise<Site>
  /** The same, brought up to the mirror. */
  openCurrent(release: Release): Promise<Site>
  /** Makes a full build that nobody sees, with what came while it was made, and hands it to `use`. */
  buildUnseen<T>(
    release: Release,
    options: BuildOptions,
    use: (site: Site, links: Links) => Promise<T>,
  ): Promise<T>
  /**
   * Brings the releases that are kept for rollback up to the mirror: what the office withdrew is to be on the disk in none.
   */
  bringKept(): Promise<void>
  /** Brings a site up to the mirror, as of now unless told otherwise. */
  bring(site: Site, options?: BringOptions): Promise<BatchReport>
  /** Swaps a site in by one rename, while nothing is published elsewhere: no row is missed. */
  show(site: Site): Promise<void>
  /** Runs works that must not overlap one after the other: publishing, and swapping in. */
  exclusively<T>(work: () => Promise<T>): Promise<T>
  /** Forgets which tags the rows up to `number` touched, but for what a kept release or one in the making still needs. */
  forgetChanges(number: number): void
  /** Removes old releases; thirty thousand files take seconds, and nobody waits for it. */
  clearAway(): void
  /** True while a full build takes the cores: what nobody waits for does not work then. */
  isBuilding(): boolean
  /** Ends builds under way. */
  stop(): Promise<void>
  close(): Promise<void>
}

/** Opens what the public sees now. */
export async function openPublicSite(parts: PublicSiteParts): Promise<PublicSite> {
  const { take: exclusively } = createTurns()
  const state: SiteState = {
    parts,
    shown: undefined,
    setAside: undefined,
    kept: [],
    building: undefined,
    builtFrom: Infinity,
    clearing: undefined,
  }
  await openSeen(state)
  await lookAtReleases(state)

  return {
    shown: () => state.shown,
    seen: () => seenBy(state),
    checkFit: () => exclusively(() => checkFit(state)),
    publicRow: () => publicRow(state),
    kept: () => keptNow(state),
    open: (release) => openSite(parts, release),
    openCurrent: (release) => openCurrent(state, release),
    buildUnseen: (release, options, use) => buildUnseen(state, release, options, use),
    bringKept: () => bringKept(state),
    bring: (site, options) => bring(state, site, options),
    show: (site) => exclusively(() => show(state, site)),
    exclusively,
    forgetChanges: (number) => forgetChanges(state, number),
    clearAway: () => clearAway(state),
    isBuilding: () => state.building !== undefined,
    async stop() {
      await state.building?.close()
    },
    async close() {
      await state.clearing
      await closeSeen(state)
    },
  }
}
