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
  // One copy of a program is loaded, not one for each release that it made.
  const app = appOf(release) === parts.appId ? parts.appDir : release.appDir
  await refuseMisfit({ name: release.name, appEntry: entryOf(app) }, parts.mirror)
  const pool = await poolFor(parts, app)
  return { release, manifest: openManifest(release.manifestFile), pool, write: writeInPlace }
}

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
