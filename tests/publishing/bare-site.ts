import { cp } from 'node:fs/promises'
import path from 'node:path'
import { createArtefacts } from '../../site/publisher/artefacts/artefacts.ts'
import { artefactKinds } from '../../site/publisher/artefacts/kinds.ts'
import { createCopies } from '../../site/publisher/files/copies.ts'
import { openFolderStore } from '../../site/publisher/files/folder-store.ts'
import { snapshotForms, type Forms } from '@avizier/shared/kinds/forms'
import { registerRowSchema } from '@avizier/shared/register'
import { openManifest, type Manifest } from '@avizier/site/manifest'
import type { PageRecord } from '../../site/publisher/pages/manifest/page-records.ts'
import { openMirror } from '@avizier/site/mirror'
import { loadApp } from '../../site/publisher/pages/pool.ts'
import { bringUpToDate } from '../../site/publisher/pages/publish.ts'
import { precompressPages } from '../../site/publisher/compression/compressor.ts'
import { writeInPlace } from '../../site/publisher/files/write.ts'
import { entryOf } from '@avizier/site/release'
import { inject } from 'vitest'
import { dying } from './crash.ts'
import type { RandomNewsroom } from './random-newsroom.ts'
import { inThisThread, type OpenRendering } from './rendering.ts'
import { siteUrl, type Site } from './site.ts'

const never = new AbortController().signal

/** What the manifest is told of a page in place of all that it was made from: how a mutation forgets a dependency. */
export type Forget = (record: PageRecord) => PageRecord

export interface BareSiteOptions {
  rendering?: OpenRendering
  forget?: Forget
  /** The module that renders, where it is not the compiled app itself. */
  appEntry?: string
  /** Whether the compressed form of each page is made as well. */
  compresses?: boolean
  /** The forms of the kinds, where they are not today's. */
  forms?: Forms
}

/**
 * The publisher's core over a newsroom, without the process around it: quick, and it can be stopped at any statement.
 */
export async function openBareSite(
  home: string,
  newsroom: RandomNewsroom,
  {
    rendering = inThisThread,
    forget = (record) => record,
    appEntry = entryOf(inject('appDir')),
    compresses = true,
    forms = snapshotForms,
  }: BareSiteOptions = {},
): Promise<Site> {
  const folder = path.join(home, 'site')
  // Pages link to the app's own styles and letters, which a release begins with.
  await cp(path.join(inject('appDir'), 'client'), folder, { recursive: true })
  const mirrorFile = path.join(home, 'mirror.db')
  const mirror = openMirror(mirrorFile, { forms })
  mirror.derive(forms === snapshotForms ? 1 : 2)
  const manifest = forgetful(openManifest(path.join(home, 'manifest.db')), forget)
  const copies = createCopies(await openFolderStore(path.join(home, 'files')), ({ hash }) =>
    Promise.resolve(bytesOf(newsroom, hash)),
  )
  const zips = await openFolderStore(path.join(home, 'zip'))
  const { render, close } = rendering(await loadApp(appEntry), mirror, { appEntry, mirrorFile })
  const parts = {
    mirror,
    copies,
    artefacts: createArtefacts(artefactKinds(copies), zips),
    folder,
    write: writeInPlace,
    siteUrl,
    clock: () => newsroom.now,
    renderMany: render,
  }
  const bring = async (held: Manifest) => {
    const { number } = await bringUpToDate({ ...parts, manifest: held }, newsroom.now)
    mirror.forgetChanges(number)
    if (!compresses) return
    const shown = { release: { folder }, manifest: held }
    await precompressPages(
      { shown: () => shown, isBuilding: () => false, exclusively: (work) => work() },
      never,
    )
  }
  return {
    folder,
    async bring(end) {
      // As they come from the register: a page shows its row as it is.
      mirror.apply(newsroom.rows.map((row) => registerRowSchema.parse(row)))
      if (end.kind === 'dies') return dying(end, { manifest, folder }, bring)
      if (end.kind === 'killed') throw new Error('A bare site has no process that could be killed')
      await bring(manifest)
      return false
    },
    async close() {
      await close()
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
