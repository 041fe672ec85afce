import path from 'node:path'
import { hostname } from 'node:os'
import { mkdir } from 'node:fs/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import type { SearchIndex } from '../search/search-index.ts'
import { createFileStore } from './files.ts'
import { openManifest, type Manifest } from './manifest.ts'
import { ChainError, openMirror, type MirrorStore } from './mirror.ts'
import { createPool, loadApp, type RenderPool } from './pool.ts'
import { bringUpToDate, type BatchReport, type Publishing } from './publish.ts'
import type { RegisterClient } from './register-client.ts'
import {
  appOf,
  beginRelease,
  currentRelease,
  identifyApp,
  swapIn,
  type Release,
} from './release.ts'
import { writeInPlace, writeUnseen, type Write } from './write.ts'

export interface PublisherOptions {
  dataDir: string
  /** The folder of the compiled Astro app. */
  appDir: string
  siteUrl: string
  client: RegisterClient
  clock: () => Date
  log: (line: string) => void
  search?: Pick<SearchIndex, 'follow' | 'wake'> | undefined
}

export interface Publisher {
  readonly mirror: MirrorStore
  /** Takes every row there is from the register into the mirror, waiting up to `waitSeconds` for the first. */
  follow(waitSeconds: number, signal: AbortSignal): Promise<void>
  /** Brings the public folder up to the mirror and the clock, and reports it; nothing to do costs nothing. */
  publish(): Promise<BatchReport | undefined>
  /** Makes a full build beside the public one and swaps it in. */
  rebuild(): Promise<BatchReport>
  /** True where the mirror holds more than is live, or more is live than was reported: there is work without waiting. */
  isBehind(): boolean
  /** When a page will change though nothing is published. */
  nextDue(): Date | undefined
  close(): Promise<void>
}

interface OpenRelease {
  release: Release
  manifest: Manifest
  write: Write
}

/** Opens the publisher's state under `dataDir`. The caller holds the lock (lock.ts). */
export async function openPublisher(options: PublisherOptions): Promise<Publisher> {
  const { dataDir, appDir, siteUrl, client, clock, log, search } = options
  const layout = dataDirLayout(dataDir)
  const { publicDir, mirror: mirrorFile } = layout
  await mkdir(layout.publisherDir, { recursive: true })
  await mkdir(layout.releasesDir, { recursive: true })

  const appEntry = path.join(appDir, 'server', 'entry.mjs')
  const appId = await identifyApp(appDir, siteUrl)
  const mirror = openMirror(mirrorFile)
  const pool: RenderPool = createPool(await loadApp(appEntry), mirror, { appEntry, mirrorFile })
  const files = createFileStore(layout.filesDir, (file) => client.download(file))
  /** When the mirror's newest row came; a start counts as its coming. */
  let seenAt = clock()
  let open = await reopen()

  const publishing = ({ release, manifest, write }: OpenRelease): Publishing => ({
    mirror,
    manifest,
    renderMany: pool.render,
    files,
    folder: release.folder,
    write,
    before: open && open.release !== release ? { ...open, folder: open.release.folder } : undefined,
    zipFolder: layout.zipDir,
    siteUrl,
    clock,
  })

  async function reopen(): Promise<OpenRelease | undefined> {
    const release = await currentRelease(publicDir)
    // Another app's pages name another app's styles: they are never mixed.
    if (!release || appOf(release) !== appId) return undefined
    const manifest = openManifest(release.manifestFile)
    if (manifest.live().number >= mirror.forgotten())
      return { release, manifest, write: writeInPlace }
    // An older release was put back by hand: what changed since is known no more.
    manifest.close()
    return undefined
  }

  /** The cores that a large batch took are given back after it: their memory would be held for nothing. */
  async function bring(release: OpenRelease): Promise<BatchReport> {
    const report = await bringUpToDate(publishing(release), clock())
    await pool.close()
    return report
  }

  function isBehind(): boolean {
    if (!open) return true
    const { number, reported } = open.manifest.live()
    return mirror.head().number > number || reported < number || open.manifest.journal().length > 0
  }

  async function rebuild(): Promise<{ report: BatchReport; manifest: Manifest }> {
    const started = performance.now()
    mirror.deriveLists()
    const release = await beginRelease(publicDir, { appDir, appId, now: clock() })
    const unseen = openManifest(release.manifestFile, { isSeen: false })
    const reported = open?.manifest.live().reported ?? 0
    const report = await bring({ release, manifest: unseen, write: writeUnseen })
    unseen.setReported(reported)
    unseen.close()
    await swapIn(publicDir, release)
    open?.manifest.close()
    open = { release, manifest: openManifest(release.manifestFile), write: writeInPlace }
    log(
      `release ${release.name}: ${report.urls} pages in ${seconds(started)} s, row ${report.number}`,
    )
    return { report, manifest: open.manifest }
  }

  async function tell(report: BatchReport, manifest: Manifest, started: number): Promise<void> {
    const { reported } = manifest.live()
    if (report.number <= reported) return
    search?.wake()
    await client.report({
      publisher: hostname(),
      first: reported + 1,
      last: report.number,
      seenAt: seenAt.toISOString(),
      renderedAt: report.renderedAt.toISOString(),
      at: clock().toISOString(),
      urls: report.urls,
      bytes: report.bytes,
      milliseconds: Math.round(performance.now() - started),
    })
    manifest.setReported(report.number)
    mirror.forgetChanges(report.number)
  }

  return {
    mirror,
    rebuild: async () => (await rebuild()).report,
    isBehind,
    nextDue: () => open?.manifest.nextDue(clock()),
    async follow(waitSeconds, signal) {
      let wait = waitSeconds
      for (;;) {
        const { rows, head } = await client.after(
          { after: mirror.head().number, waitSeconds: wait },
          signal,
        )
        if (head < mirror.head().number)
          throw new ChainError(
            `The register ends at row ${head}, this mirror at ${mirror.head().number}: an older backup was put back. ` +
              'Delete the folders publisher and public of DATA_DIR; both are made anew.',
          )
        if (rows.length > 0) {
          seenAt = clock()
          // First: what is withdrawn is not found from now on, even if a crash comes between.
          await search?.follow(rows)
          mirror.apply(rows)
        }
        if (mirror.head().number >= head) return
        wait = 0
      }
    },
    async publish() {
      const started = performance.now()
      if (!open) {
        const { report, manifest } = await rebuild()
        await tell(report, manifest, started)
        return report
      }
      const { manifest } = open
      const due = manifest.nextDue(clock())
      const isDue = due !== undefined && due <= clock()
      if (!isBehind() && !isDue) return undefined
      const report = await bring(open)
      log(`row ${report.number} live: ${report.urls} addresses in ${seconds(started)} s`)
      await tell(report, manifest, started)
      return report
    },
    async close() {
      await pool.close()
      open?.manifest.close()
      mirror.close()
    },
  }
}

const seconds = (started: number): string => ((performance.now() - started) / 1000).toFixed(2)
