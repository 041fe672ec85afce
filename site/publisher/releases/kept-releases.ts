import { openManifest } from '../pages/manifest.ts'
import { MisfitError } from './app-fit.ts'
import { openCurrent } from './bring.ts'
import { closeSite } from './open-site.ts'
import { keptReleasesIn, prune, removeRelease, type Release } from './release.ts'
import { seenBy, type KeptRelease, type SiteState } from './site-state.ts'

/** Notes which releases there are, and the row that each shows. */
export async function lookAtReleases(state: SiteState): Promise<void> {
  const { publicDir, log } = state.parts
  const kept: KeptRelease[] = []
  for (const release of await keptReleasesIn(publicDir))
    try {
      kept.push({ release, row: rowOf(state, release) })
    } catch (error) {
      log(
        `${release.name} cannot be gone back to, and what is withdrawn stays in it: ${String(error)}`,
      )
    }
  state.kept = kept
}

/** The kept releases; the row of the one that the public sees is that of this moment. */
export const keptNow = (state: SiteState): KeptRelease[] => {
  const seen = seenBy(state)
  return state.kept.map(({ release, row }) => ({
    release,
    row: release.name === seen?.release.name ? seen.manifest.live().number : row,
  }))
}

function rowOf(state: SiteState, release: Release): number {
  const seen = seenBy(state)
  if (seen?.release.name === release.name) return seen.manifest.live().number
  const manifest = openManifest(release.manifestFile, { isSeen: false })
  try {
    return manifest.live().number
  } finally {
    manifest.close()
  }
}

/** The register row that the public sees; 0 before the first release. */
export const publicRow = (state: SiteState): number => seenBy(state)?.manifest.live().number ?? 0

/** Brings the releases that are kept for rollback up to the mirror: what the office withdrew is to be on the disk in none. */
export async function bringKept(state: SiteState): Promise<void> {
  // What is being removed is not to be made again.
  await state.clearing
  const seen = seenBy(state)?.release.name
  for (const each of state.kept) if (each.release.name !== seen) await bringOne(state, each)
  await lookAtReleases(state)
}

/** One that can never be caught up is never shown again, and would keep what was withdrawn: it goes. */
async function bringOne(state: SiteState, { release, row }: KeptRelease): Promise<void> {
  const { mirror, publicDir, log } = state.parts
  try {
    if (row < mirror.forgotten())
      throw new MisfitError(`${release.name} is of row ${row}: what changed since is forgotten`)
    await closeSite(await openCurrent(state, release))
  } catch (error) {
    if (!(error instanceof MisfitError)) {
      log(`${release.name} was not brought up to the register: ${String(error)}`)
      return
    }
    log(`${release.name} is removed. ${error.message}`)
    await removeRelease(publicDir, release)
  }
}

/** Forgets which tags the rows up to `number` touched, but for what a kept release or one in the making still needs. */
export function forgetChanges({ parts, kept, shown, builtFrom }: SiteState, number: number): void {
  const others = kept.filter(({ release }) => release.name !== shown?.release.name)
  parts.mirror.forgetChanges(Math.min(number, builtFrom, ...others.map(({ row }) => row)))
}

/** Removes old releases; thirty thousand files take seconds, and nobody waits for it. */
export function clearAway(state: SiteState): void {
  const { publicDir, log } = state.parts
  state.builtFrom = Infinity
  state.clearing = prune(publicDir)
    .then(() => lookAtReleases(state))
    .catch((error: unknown) => log(`old releases could not be removed: ${String(error)}`))
}
