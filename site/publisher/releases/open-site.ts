import { writeInPlace, type Write } from '../files/write.ts'
import { openManifest, type Manifest } from '../pages/manifest.ts'
import { createPool, loadApp, type RenderPool } from '../pages/pool.ts'
import { refuseMisfit } from './app-fit.ts'
import { appOf, entryOf, type Release } from './release.ts'
import type { PublicSiteParts } from './site-parts.ts'

/** A folder with all that it takes to publish into it. */
export interface Site {
  release: Release
  manifest: Manifest
  pool: RenderPool
  write: Write
}

type Parts = Pick<PublicSiteParts, 'mirror' | 'mirrorFile' | 'appDir' | 'appId'>

/** Opens a release that is whole, with the app that made it: another's pages name other styles. Throws MisfitError. */
export async function openSite(parts: Parts, release: Release): Promise<Site> {
  await requireFit(parts, release)
  const pool = await poolOf(parts, release)
  return { release, manifest: openManifest(release.manifestFile), pool, write: writeInPlace }
}

/** Throws MisfitError where the app of a release cannot show what is live at this moment. */
export const requireFit = (parts: Parts, release: Release): Promise<void> =>
  refuseMisfit({ name: release.name, appEntry: entryOf(appDirFor(parts, release)) }, parts.mirror)

export const poolOf = (parts: Parts, release: Release): Promise<RenderPool> =>
  poolFor(parts, appDirFor(parts, release))

/** One copy of a program is loaded, not one for each release that it made. */
const appDirFor = ({ appId, appDir }: Parts, release: Release): string =>
  appOf(release) === appId ? appDir : release.appDir

/** A pool for each site: large batches of two may run side by side. */
export async function poolFor(
  { mirror, mirrorFile }: Pick<Parts, 'mirror' | 'mirrorFile'>,
  appDir: string,
): Promise<RenderPool> {
  const appEntry = entryOf(appDir)
  return createPool(await loadApp(appEntry), mirror, { appEntry, mirrorFile })
}

export async function closeSite({
  manifest,
  pool,
}: Pick<Site, 'manifest' | 'pool'>): Promise<void> {
  try {
    await pool.close()
  } finally {
    manifest.close()
  }
}
