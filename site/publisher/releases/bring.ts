import type { BatchReport, Publishing } from '../pages/publishing.ts'
import { bringUpToDate } from '../pages/publish.ts'
import { closeSite, openSite, type Site } from './open-site.ts'
import type { Release } from './release.ts'
import { seenBy, type SiteState } from './site-state.ts'

export interface BringOptions extends Partial<
  Pick<Publishing, 'progress' | 'renderMany' | 'pagesAtOnce'>
> {
  asOf?: Date
}

/** Brings a site up to the mirror, as of now unless told otherwise. */
export async function bring(
  state: SiteState,
  site: Site,
  { asOf = state.parts.clock(), ...options }: BringOptions = {},
): Promise<BatchReport> {
  const { parts } = state
  const { release, manifest, pool, write } = site
  const seen = seenBy(state)
  const before =
    seen && seen !== site ? { manifest: seen.manifest, folder: seen.release.folder } : undefined
  const publishing = { manifest, renderMany: pool.render, folder: release.folder, write, before }
  try {
    return await bringUpToDate({ ...parts, ...publishing, ...options }, asOf)
  } finally {
    // The cores that a large batch took are given back after it: their memory would be held for nothing.
    await pool.close()
  }
}

/** Opens a release that is whole, brought up to the mirror. */
export async function openCurrent(state: SiteState, release: Release): Promise<Site> {
  const site = await openSite(state.parts, release)
  try {
    await bring(state, site)
    return site
  } catch (error) {
    await closeSite(site)
    throw error
  }
}
