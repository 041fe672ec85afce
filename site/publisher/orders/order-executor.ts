import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Build } from '@avizier/shared/register-api'
import { originalOf } from '@avizier/shared/precompressed'
import { checkRelease, ReleaseError } from '../releases/check-release.ts'
import { compareFolders, verificationOf } from '../releases/comparison.ts'
import type { OrderBook } from './order-book.ts'
import type { Manifest } from '../pages/manifest.ts'
import { wantedNow } from '../pages/wanted.ts'
import { onDisk } from '../files/file-store.ts'
import { lastNight } from './nightly.ts'
import { OrderError } from './order-error.ts'
import type { Links, PublicSite, PublicSiteParts, Site } from '../releases/public-site.ts'
import {
  appOf,
  assetsOf,
  beginRelease,
  dropRelease,
  finishRelease,
  safeOnDisk,
  shareAssets,
  type Release,
} from '../releases/release.ts'
import { filesIn } from '../files/tree.ts'
import { addressOf, writeInPlace } from '../files/write.ts'

export interface OrderExecutorParts extends PublicSiteParts {
  site: PublicSite
  orderBook: OrderBook
  comparisonDir: string
  /** Told when the order book has something new. */
  changed: () => void
}

/** Says how far a build is. */
type Step = (phase: Build['phase'], done?: number, total?: number) => void
type Outcome = Pick<Build, 'release' | 'changed'>

/** What nobody asked for says so in the words of the site panel. */
export const ownOrders = {
  by: 'publicator',
  firstBuild: 'prima construire',
  otherApp: 'altă versiune a programului site-ului',
  nightly: 'în fiecare noapte',
} as const
const progressEveryMs = 200

export interface OrderExecutor {
  /** Carries out what lies in the order book, one after the other. The history says what came of it; only an order book that cannot be written rejects. */
  carryOut(): Promise<void>
  /** Why the last work failed, if it did. */
  failure(): Error | undefined
  /** Gives up what is under way: it is begun again at the next start. */
  stop(): Promise<void>
}

/** What a webmaster can order: full builds, ways back, comparisons. Publishing goes on beside them. */
export function createOrderExecutor(parts: OrderExecutorParts): OrderExecutor {
  const { site, orderBook, mirror, publicDir, appDir, appId, siteUrl, clock, log } = parts
  let underWay: Promise<void> | undefined
  let isStopping = false
  let failure: Error | undefined

  async function carryOutAll(): Promise<void> {
    orderNightly()
    let isNight = false
    for (;;) {
      const build = isStopping ? undefined : orderBook.begin(clock())
      if (!build) return isNight && !isStopping ? bringKept() : undefined
      const { id, kind, by } = build
      // By the build itself: a restart in the night takes it up again.
      isNight ||= build.reason === ownOrders.nightly
      const started = performance.now()
      const seconds = () => `${((performance.now() - started) / 1000).toFixed(2)} s`
      log(`${kind} begun, asked by ${by}`)
      parts.changed()
      failure = undefined
      try {
        const outcome = await orders[kind](build, stepsOf(id))
        orderBook.finish(id, { outcome: 'done', ...outcome, error: null }, clock())
        log(`${kind} done in ${seconds()}: ${outcome.release ?? 'no new release'}`)
      } catch (error) {
        if (isStopping) return
        failure = error instanceof Error ? error : new Error(String(error))
        const isPlain = failure instanceof OrderError || failure instanceof ReleaseError
        const said = isPlain ? failure.message : String(failure.stack)
        orderBook.finish(
          id,
          { outcome: 'failed', release: null, changed: null, error: said },
          clock(),
        )
        log(`${kind} failed after ${seconds()}: ${said}`)
      }
      parts.changed()
    }
  }

  const bringKept = (): Promise<void> =>
    site
      .bringKept()
      .catch((error: unknown) => log(`kept releases were not brought up: ${String(error)}`))

  function stepsOf(id: number): Step {
    let told = -Infinity
    let toldPhase: Build['phase'] | undefined
    let counted = { done: 0, total: 0 }
    return (phase, done, total) => {
      if (done !== undefined && total !== undefined) counted = { done, total }
      const now = performance.now()
      if (phase === toldPhase && now - told < progressEveryMs) return
      told = now
      toldPhase = phase
      orderBook.progress(id, { phase, ...counted })
      parts.changed()
    }
  }

  const orders: Record<Build['kind'], (build: Build, step: Step) => Promise<Outcome>> = {
    rebuild: (_, step) => rebuild(step),
    rollback: ({ release }, step) => rollBack(release, step),
    verify: (_, step) => verify(step),
  }

  /** Makes a full build beside the public one, checks it, catches up with what was published meanwhile, swaps it in. */
  async function rebuild(step: Step): Promise<Outcome> {
    let made = await beginRelease(publicDir, { appDir, appId, now: clock() })
    let changed: number | null
    try {
      const progress = (done: number, total: number) => step('rendering', done, total)
      changed = await site.buildUnseen(made, { appDir, progress }, async (unseen, links) => {
        step('checking')
        // The disk works while the check does; what the manifest's closing adds is little.
        await Promise.all([check(unseen, links), safeOnDisk()])
        return changedPages(unseen)
      })
      step('swapping')
      made = await finishRelease(publicDir, made)
      await site.show(await site.open(made))
    } catch (error) {
      await dropRelease(made)
      throw error
    } finally {
      site.clearAway()
    }
    orderBook.setDeclinedApp(undefined)
    return { release: made.name, changed }
  }

  async function check({ release, manifest, pool }: Site, links: Links): Promise<void> {
    const { collective, artefacts } = wantedNow(parts)
    const failing = manifest.failing(-1).map(({ url }) => url)
    await checkRelease({
      folder: release.folder,
      siteUrl,
      addresses: [...new Set([...collective, ...mirror.paths()])].filter(manifest.has),
      links,
      excused: new Set(failing.filter((url) => !collective.has(url))),
      failing: { here: failing.length, before: site.shown()?.manifest.failingCount() ?? 0 },
      async renderTwice(urls) {
        const pages = urls.filter((url) => !artefacts.has(url))
        const { number } = mirror.head()
        const options = { asOf: clock(), siteUrl }
        const renderings = await pool.render(pages, options)
        // Alone each makes for itself what it shared with the others before.
        for (const page of pages) renderings.push(...(await pool.render([page], options)))
        // Rows that came between the two may well have changed a page.
        return mirror.head().number === number ? renderings : []
      },
    })
  }

  async function rollBack(name: string | null, step: Step): Promise<Outcome> {
    const shown = site.shown()?.release.name ?? ''
    const others = site.kept().filter(({ release }) => release.name !== shown)
    // The newest that is older; twice in a row it must not lead back to what was left.
    const target = others.find(({ release }) =>
      name === null ? release.name < shown : release.name === name,
    )
    if (!target)
      throw new OrderError(
        `${name ?? 'A release older than the public one'} is not kept. Kept beside the public one: ` +
          `${others.map((each) => each.release.name).join(', ') || 'none'}.`,
      )
    const { release, row } = target
    if (row < mirror.forgotten())
      throw new OrderError(
        `${release.name} shows row ${row}, and what changed up to row ${mirror.forgotten()} is not known any more. ` +
          'Build with the older code instead: npm run rebuild.',
      )
    step('rendering')
    const earlier = await site.openCurrent(release)
    const changed = changedPages(earlier)
    step('swapping')
    await site.show(earlier)
    orderBook.setDeclinedApp(appOf(release) === appId ? undefined : appId)
    return { release: release.name, changed }
  }

  /** Compares the public folder with a full build of the same instant; what differs is mended by the next batch. */
  async function verify(step: Step): Promise<Outcome> {
    const shown = site.shown()
    if (!shown) throw new Error('There is no public release yet that could be compared')
    const { release } = shown
    const home = parts.comparisonDir
    const expected: Release = {
      ...release,
      folder: path.join(home, 'site'),
      manifestFile: path.join(home, 'manifest.db'),
    }
    await rm(home, { recursive: true, force: true })
    try {
      await cp(assetsOf(release.appDir), expected.folder, { recursive: true })
      await shareAssets(
        expected.folder,
        site.kept().map((kept) => kept.release),
      )
      const options = {
        appDir: release.appDir,
        progress: (done: number, total: number) => step('rendering', done, total),
      }
      const differing = await site.buildUnseen(expected, options, async (unseen) => {
        step('checking')
        const suspects = await compareFolders(release.folder, expected.folder)
        return site.exclusively(() =>
          lookAgain(
            shown,
            unseen,
            suspects.map((each) => each.path),
          ),
        )
      })
      return { release: null, changed: differing }
    } finally {
      site.clearAway()
      await rm(home, { recursive: true, force: true })
    }
  }

  /** Looks again at what seemed to differ, with both folders at one row and instant, and has the rest mended. */
  async function lookAgain(
    shown: Site,
    expected: Site,
    suspects: readonly string[],
  ): Promise<number> {
    const asOf = clock()
    await site.bring(shown, { asOf })
    await site.bring(expected, { asOf })
    const { folder, appDir: ownApp } = shown.release
    const differences = await compareFolders(folder, expected.release.folder, suspects)
    orderBook.setVerification(verificationOf(differences, expected.manifest.count(), asOf))
    const assets = new Set(await filesIn(assetsOf(ownApp)))
    for (const { path: file, fault } of differences) {
      log(`${file}: ${fault}; it is mended`)
      if (assets.has(file))
        await writeInPlace(folder, addressOf(file), onDisk(path.join(assetsOf(ownApp), file)))
      // A precompressed file goes with the page beside it, which is made again.
      else shown.manifest.intend([addressOf(originalOf(file) ?? file)])
    }
    return differences.length
  }

  /** Pages that are new, gone, or have other bytes than in the public release; null before the first. */
  function changedPages({ manifest }: Site): number | null {
    const before = site.shown()?.manifest
    return before ? differingPages(manifest, before) : null
  }

  function orderNightly(): void {
    const now = clock()
    const ordered = orderBook.nightly()
    const isNight = ordered !== undefined && lastNight(now) > ordered
    // A publisher that is new has nothing to compare yet.
    if (isNight || ordered === undefined) orderBook.setNightly(now)
    if (isNight)
      orderBook.place(
        { kind: 'verify', release: null, by: ownOrders.by, reason: ownOrders.nightly },
        now,
      )
  }

  return {
    carryOut() {
      underWay ??= carryOutAll().finally(() => {
        underWay = undefined
      })
      return underWay
    },
    failure: () => failure,
    async stop() {
      isStopping = true
      await site.stop()
      await underWay
    },
  }
}

function differingPages(now: Manifest, before: Manifest): number {
  let same = 0
  for (const { url, hash } of now.hashes()) if (before.hashOf(url) === hash) same += 1
  return now.count() + before.count() - 2 * same
}
