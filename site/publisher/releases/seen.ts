import { writeInPlace } from '../files/write.ts'
import { openManifest } from '../pages/manifest.ts'
import { MisfitError } from './app-fit.ts'
import { closeSite, poolOf, requireFit } from './open-site.ts'
import { currentRelease, type Release } from './release.ts'
import type { SiteState } from './site-state.ts'
import { removeWithdrawn } from './withdrawn-pages.ts'

/** Opens what the public sees at a start, and sets it aside where it cannot be published into. */
export async function openSeen(state: SiteState): Promise<void> {
  const { parts } = state
  const release = await currentRelease(parts.publicDir)
  if (!release) return
  const manifest = openManifest(release.manifestFile)
  // A mirror that was made anew, or put back by hand, does not know what changed since.
  const isKnown = manifest.live().number >= parts.mirror.forgotten()
  if (isKnown && (await fits(state, release)))
    state.shown = { release, manifest, pool: await poolOf(parts, release), write: writeInPlace }
  else state.setAside = { release, manifest }
}

/**
 * Sets aside what the public sees where its app cannot show what is live by now, perhaps the first document of a kind that is
 * younger than the app. From what is set aside goes what was withdrawn since.
 */
export async function checkFit(state: SiteState): Promise<void> {
  const { parts, shown } = state
  if (shown && !(await fits(state, shown.release))) {
    state.shown = undefined
    state.setAside = { release: shown.release, manifest: shown.manifest }
    await shown.pool.close()
  }
  if (state.setAside) await removeWithdrawn(state.setAside, parts)
}

export async function closeSeen(state: SiteState): Promise<void> {
  const { shown, setAside } = state
  state.shown = undefined
  state.setAside = undefined
  setAside?.manifest.close()
  if (shown) await closeSite(shown)
}

async function fits({ parts }: SiteState, release: Release): Promise<boolean> {
  try {
    await requireFit(parts, release)
    return true
  } catch (error) {
    if (!(error instanceof MisfitError)) throw error
    // The public sees it until a full build by today's app takes its place.
    parts.log(error.message)
    return false
  }
}
