import { cp } from 'node:fs/promises'
import path from 'node:path'
import { createFileStore } from '@avizier/site/publisher/files/files.ts'
import {
  openManifest,
  type Manifest,
  type PageRecord,
} from '@avizier/site/publisher/pages/manifest.ts'
import { openMirror } from '@avizier/site/publisher/mirror/mirror.ts'
import { loadApp } from '@avizier/site/publisher/pages/pool.ts'
import { bringUpToDate } from '@avizier/site/publisher/pages/publish.ts'
import { renderPage } from '@avizier/site/publisher/pages/render.ts'
import { precompressPages } from '@avizier/site/publisher/compression/compressor.ts'
import { writeInPlace } from '@avizier/site/publisher/files/write.ts'
import { snapshotForms, type Forms } from '@avizier/shared/snapshots/index'
import { inject } from 'vitest'
import { dying } from './crash.ts'
import type { RandomNewsroom } from './random-newsroom.ts'
import { siteUrl, type Site } from './site.ts'

const never = new AbortController().signal

/** What the manifest is told of a page in place of all that it was made from: how a mutation forgets a dependency. */
export type Forget = (record: PageRecord) => PageRecord

/**
 * The publisher's core over a newsroom, without the process around it: quick, and it can be stopped at any statement.
 */
export async function openBareSite(
  home: string,
  newsroom: RandomNewsroom,
  forget: Forget = (record) => record,
  forms: Forms = snapshotForms,
): Promise<Site> {
  const folder = path.join(home, 'site')
  // Pages link to the app's own styles and letters, which a release begins with.
  await cp(path.join(inject('appDir'), 'client'), folder, { recursive: true })
  const mirror = openMirror(path.join(home, 'mirror.db'), { forms })
  mirror.derive(forms === snapshotForms ? 1 : 2)
  const manifest = forgetful(openManifest(path.join(home, 'manifest.db')), forget)
  const app = await loadApp(path.join(inject('appDir'), 'server/entry.mjs'))
  const parts = {
    mirror,
    files: createFileStore(path.join(home, 'files'), async ({ hash }) => bytesOf(newsroom, hash)),
    folder,
    write: writeInPlace,
    zipFolder: path.join(home, 'zip'),
    siteUrl,
    clock: () => newsroom.now,
    renderMany: (urls: readonly string[], options: { asOf: Date; siteUrl: string }) =>
      Promise.all(urls.map((url) => renderPage(app, mirror, url, options))),
  }
  const bring = async (held: Manifest) => {
    const { number } = await bringUpToDate({ ...parts, manifest: held }, newsroom.now)
    mirror.forgetChanges(number)
    const shown = { release: { folder }, manifest: held }
    await precompressPages(
      { shown: () => shown, isBuilding: () => false, exclusively: (work) => work() },
      never,
    )
  }
  return {
    folder,
    async bring(end) {
      mirror.apply(newsroom.rows)
      if (end.kind === 'dies') return dying(end, { manifest, folder }, bring)
      if (end.kind === 'killed') throw new Error('A bare site has no process that could be killed')
      await bring(manifest)
      return false
    },
    async close() {
      manifest.close()
      mirror.close()
    },
  }
}

const forgetful = (manifest: Manifest, forget: Forget): Manifest => ({
  ...manifest,
  settle: (written, removed, asOf) => manifest.settle(written.map(forget), removed, asOf),
})

function bytesOf({ files }: RandomNewsroom, hash: string): Buffer {
  const bytes = files.get(hash)
  if (!bytes) throw new Error(`The newsroom has no file ${hash}`)
  return bytes
}
