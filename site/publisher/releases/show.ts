import { bring } from './bring.ts'
import { lookAtReleases } from './kept-releases.ts'
import { closeSite, type Site } from './open-site.ts'
import { keptReleasesIn, shareAssets, swapIn } from './release.ts'
import { closeSeen } from './seen.ts'
import { seenBy, type SiteState } from './site-state.ts'

/** Swaps a site in by one rename. Nothing may be published elsewhere meanwhile: no row is missed. */
export async function show(state: SiteState, site: Site): Promise<void> {
  const { publicDir } = state.parts
  try {
    await bring(state, site)
    site.manifest.setReported(seenBy(state)?.manifest.live().reported ?? 0)
    const others = (await keptReleasesIn(publicDir)).filter(
      ({ name }) => name !== site.release.name,
    )
    await shareAssets(site.release.folder, others)
    await swapIn(publicDir, site.release)
  } catch (error) {
    await closeSite(site)
    throw error
  }
  await closeSeen(state)
  state.shown = site
  state.builtFrom = Infinity
  await lookAtReleases(state)
}
