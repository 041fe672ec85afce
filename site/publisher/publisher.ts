import { hostname } from 'node:os'
import { mkdir } from 'node:fs/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import type { RegisterRow } from '@avizier/shared/register'
import type { PublisherState } from '@avizier/shared/register-api'
import type { SearchIndex } from './search/search-index.ts'
import { derivationVersion } from './mirror/derivation.ts'
import { openOrderBook, type Wish } from './orders/order-book.ts'
import { createFileStore } from './files/files.ts'
import type { Manifest } from './pages/manifest.ts'
import { ChainError } from './mirror/chain-error.ts'
import { openMirror, type MirrorStore } from './mirror/mirror.ts'
import { openPublicSite, type Site } from './releases/public-site.ts'
import type { BatchReport } from './pages/publish.ts'
import type { RegisterClient } from '../following/register-client.ts'
import { removeUnneeded } from './releases/unneeded.ts'
import { appOf, dropUnfinished, identifyApp, madeAt } from './releases/release.ts'
import { createCompressor } from './compression/compressor.ts'
import { createOrderExecutor, ownOrders } from './orders/order-executor.ts'

export interface PublisherOptions {
  dataDir: string
  /** The folder of the compiled Astro app. */
  appDir: string
  siteUrl: string
  client: RegisterClient
  clock: () => Date
  log: (line: string) => void
  /** Told when `state` has something new that somebody may be waiting for. */
  changed?: () => void
  search?: Pick<SearchIndex, 'follow' | 'wake' | 'state'> | undefined
  /** How long after a batch the compressed files of its pages are begun. */
  compressAfterMs?: number
}

export interface Publisher {
  readonly mirror: MirrorStore
  /** Takes every row and order there is from the CMS, waiting up to `waitSeconds` for the first. */
  follow(waitSeconds: number, signal: AbortSignal): Promise<void>
  /** Brings the public folder up to the mirror and the clock, and reports it; nothing to do costs nothing. */
  publish(): Promise<BatchReport | undefined>
  /** Asks for a build, a way back or a comparison, as the CMS does by its orders. */
  order(wish: Wish): void
  /** Carries out what was ordered while publishing goes on. `state` says what came of it; rejects on a full disk only. */
  work(): Promise<void>
  /** True where the mirror holds more than is live, or more is live than was reported: there is work without waiting. */
  isBehind(): boolean
  /** True while a mirror that was made anew does not hold yet what is public. */
  isFilling(): boolean
  /** When a page will change though nothing is published. */
  nextDue(): Date | undefined
  state(): PublisherState
  /** Resolves when no compressed files are being made. */
  settled(): Promise<void>
  /** Gives up what takes long, so that whoever waits for it can close. */
  stop(): Promise<void>
  close(): Promise<void>
}

/** Opens the publisher's state under `dataDir`. The caller holds the lock (lock.ts). */
export async function openPublisher(options: PublisherOptions): Promise<Publisher> {
  const {
    dataDir,
    appDir,
    siteUrl,
    client,
    clock,
    log,
    search,
    changed = () => undefined,
    compressAfterMs = 1000,
  } = options
  const layout = dataDirLayout(dataDir)
  await mkdir(layout.publisherDir, { recursive: true })
  await mkdir(layout.releasesDir, { recursive: true })
  await dropUnfinished(layout.publicDir)

  const appId = await identifyApp(appDir, siteUrl)
  const mirror = openMirror(layout.mirror)
  const orderBook = openOrderBook(layout.orderBook)
  orderBook.takeUpAgain(clock())
  const parts = {
    mirror,
    mirrorFile: layout.mirror,
    publicDir: layout.publicDir,
    appDir,
    appId,
    siteUrl,
    files: createFileStore(layout.filesDir, (file) => client.download(file)),
    zipFolder: layout.zipDir,
    clock,
    log,
  }
  const site = await openPublicSite(parts)
  const executor = createOrderExecutor({
    ...parts,
    site,
    orderBook,
    comparisonDir: layout.comparisonDir,
    changed,
  })
  const compressor = createCompressor(site, { quietMs: compressAfterMs, log })
  /** Rows came that may have ended what copies of files were kept for; a start does not know what came before. */
  let mayHaveUnneeded = true
  /** When the mirror's newest row came; a start counts as its coming. */
  let seenAt = clock()

  const shown = site.shown()
  const isOtherApp = shown && appOf(shown.release) !== appId && orderBook.declinedApp() !== appId
  const derivation = await derivationVersion()
  // What other code derived is in the pages until they are made again; ordered first, so that no crash comes between.
  if (isOtherApp || (shown && !mirror.isDerivedBy(derivation))) orderOnce(ownOrders.otherApp)
  mirror.derive(derivation)
  site.clearAway()

  /** What the publisher asks of itself is asked once. */
  function orderOnce(reason: string): void {
    if (!orderBook.isWaiting())
      orderBook.place({ kind: 'rebuild', release: null, by: ownOrders.by, reason }, clock())
  }

  /** More is public than the mirror holds: it is being filled anew, and nothing may be made from it until then. */
  const isFilling = (): boolean => site.publicRow() > mirror.head().number

  function isBehind(): boolean {
    if (isFilling()) return false
    const { manifest } = site.shown() ?? {}
    if (!manifest) return true
    const { number, reported } = manifest.live()
    return mirror.head().number > number || reported < number || manifest.journal().length > 0
  }

  async function publishInto(shown: Site): Promise<BatchReport | undefined> {
    const { manifest } = shown
    const started = performance.now()
    const due = manifest.nextDue(clock())
    if (!isBehind() && !(due && due <= clock())) return undefined
    const failing = manifest.failingCount()
    const report = await site.bring(shown)
    const seconds = ((performance.now() - started) / 1000).toFixed(2)
    log(`row ${report.number} live: ${report.urls} addresses in ${seconds} s`)
    if (manifest.failingCount() !== failing) changed()
    await tell(report, manifest, started)
    return report
  }

  /** A build under way may be reading what it would take. */
  async function tidy({ manifest }: Site): Promise<void> {
    if (!mayHaveUnneeded || isBehind() || site.isBuilding()) return
    mayHaveUnneeded = false
    const { filesDir, zipDir } = layout
    const removed = await removeUnneeded({ mirror, manifest, filesDir, zipFolder: zipDir }).catch(
      (error: unknown) => {
        mayHaveUnneeded = true
        throw error
      },
    )
    if (removed > 0) log(`${removed} copies that nothing public needs any more were removed`)
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
    site.forgetChanges(report.number)
  }

  return {
    mirror,
    isBehind,
    isFilling,
    nextDue: () => (isFilling() ? undefined : site.shown()?.manifest.nextDue(clock())),
    order: (wish) => orderBook.place(wish, clock()),
    // A swap may have shown a release whose pages have none.
    work: async () => {
      if (!isFilling()) await executor.carryOut().finally(compressor.wake)
    },
    settled: compressor.settled,
    stop: executor.stop,
    async follow(waitSeconds, signal) {
      let wait = orderBook.isIntroduced() && !isFilling() ? waitSeconds : 0
      for (;;) {
        const place = { after: mirror.head().number, ordersAfter: orderBook.lastReceived() }
        const { rows, head, orders } = await client.after({ ...place, waitSeconds: wait }, signal)
        if (head < mirror.head().number)
          throw new ChainError(
            `The register ends at row ${head}, this mirror at ${mirror.head().number}: an older backup was put back. ` +
              'Delete the folders publisher and public of DATA_DIR; both are made anew.',
          )
        orderBook.receive(orders)
        if (rows.length > 0) {
          seenAt = clock()
          // First: what is withdrawn is not found from now on, even if a crash comes between.
          await search?.follow(rows.filter(({ number }) => number > site.publicRow()))
          const wasFilling = isFilling()
          mirror.apply(rows)
          if (wasFilling && !isFilling()) search?.wake()
          mayHaveUnneeded ||= rows.some(isEnd)
        }
        if (mirror.head().number >= head && orderBook.isIntroduced()) return
        wait = 0
      }
    },
    async publish() {
      if (isFilling()) return undefined
      if (!site.shown()) {
        orderOnce(ownOrders.firstBuild)
        await executor.carryOut()
      }
      const batch = site.exclusively(async () => {
        const shown = site.shown()
        if (!shown) throw executor.failure() ?? new Error('The first build was given up')
        const report = await publishInto(shown)
        await tidy(shown)
        return report
      })
      return batch.finally(compressor.wake)
    },
    state() {
      const shown = site.shown()
      return {
        publisher: hostname(),
        at: clock().toISOString(),
        appId: shown ? appOf(shown.release) : appId,
        row: site.publicRow(),
        order: orderBook.lastBegun(),
        releases: site.kept().map(({ release, row }) => ({
          name: release.name,
          appId: appOf(release),
          row,
          madeAt: madeAt(release),
          isCurrent: release.name === shown?.release.name,
        })),
        builds: orderBook.builds(20),
        failing: {
          count: shown?.manifest.failingCount() ?? 0,
          pages: shown?.manifest.failing(50) ?? [],
        },
        verification: orderBook.verification(),
        search: search?.state() ?? null,
      }
    },
    async close() {
      await executor.stop()
      await compressor.close()
      await site.close()
      mirror.close()
      orderBook.close()
    },
  }
}

/** After such a row a file, or an issue in the archive of its year, may be public no more or be another one. */
const isEnd = ({ event, collection }: RegisterRow): boolean =>
  event === 'withdrawn' || ['media', 'documents', 'journal-issues'].includes(collection)
