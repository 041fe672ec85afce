import { MisfitError } from './app-fit.ts'
import { bring } from './bring.ts'
import { lookAtReleases } from './kept-releases.ts'
import { closeSite, openSite, type Site } from './open-site.ts'
import { keptReleasesIn, shareAssets, swapIn } from './release.ts'
import type { SiteState } from './site-state.ts'

/** Swaps a site in by one rename. Nothing may be published elsewhere meanwhile: no row is missed. */
export async function show(state: SiteState, site: Site): Promise<void> {
  const { publicDir } = state.parts
  const { shown } = state
  try {
    await bring(state, site)
    site.manifest.setReported(shown?.manifest.live().reported ?? 0)
    const others = (await keptReleasesIn(publicDir)).filter(
      ({ name }) => name !== site.release.name,
    )
    await shareAssets(site.release.folder, others)
    await swapIn(publicDir, site.release)
  } catch (error) {
    await closeSite(site)
    throw error
  }
  if (shown) await closeSite(shown)
  state.shown = site
  state.builtFrom = Infinity
  await lookAtReleases(state)
}

/** Opens what the public sees at a start; undefined where it cannot be published into. */
export async function openShown({ parts, atStart }: SiteState): Promise<Site | undefined> {
  const { mirror, publicDir, log } = parts
  const current = (await keptReleasesIn(publicDir)).find(({ name }) => name === atStart)
  if (!current) return undefined
  const site = await openSite(parts, current).catch((error: unknown) => {
    if (!(error instanceof MisfitError)) throw error
    // The public sees it until a full build by today's app takes its place.
    log(error.message)
  })
  // A mirror that was made anew, or put back by hand, does not know what changed since.
  if (!site || site.manifest.live().number >= mirror.forgotten()) return site ?? undefined
  await closeSite(site)
  return undefined
}
