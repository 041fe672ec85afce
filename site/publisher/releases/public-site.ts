import { openManifest, type Manifest } from '../pages/manifest.ts'
import type { MirrorStore } from '../mirror/mirror.ts'
import { isFailed } from '../pages/render.ts'
import { createPool, loadApp, type RenderPool } from '../pages/pool.ts'
import { bringUpToDate, type BatchReport, type Publishing } from '../pages/publish.ts'
import { MisfitError, refuseMisfit } from './app-fit.ts'
import { bringKept, type KeptRelease } from './bring-kept.ts'
import {
  appOf,
  currentName,
  entryOf,
  keptReleasesIn,
  prune,
  shareAssets,
  swapIn,
  type Release,
} from './release.ts'
import { writeInPlace, writeUnseen, type Write } from '../files/write.ts'

/** A folder with all that it takes to publish into it. */
export interface Site {
  release: Release
  manifest: Manifest
  pool: RenderPool
  write: Write
}

export interface BringOptions extends Partial<
  Pick<Publishing, 'progress' | 'renderMany' | 'pagesAtOnce'>
> {
  asOf?: Date
}

/** The releases of a publisher: the one that the public sees, those kept for rollback, and those in the making. */
export interface PublicSite {
  /** What the public sees; undefined before the first release. */
  shown(): Site | undefined
  /** The register row that the public sees, also where its release cannot be published into any more; 0 before the first. */
  publicRow(): number
  /** Newest first, the one shown among them. */
  kept(): readonly KeptRelease[]
  /** Opens a release that is whole, with the app that made it: another's pages name other styles. */
  open(release: Release): Promise<Site>
  /** The same, brought up to the mirror. */
  openCurrent(release: Release): Promise<Site>
  /** Makes a full build that nobody sees, with what came while it was made, and hands it to `use`. */
  buildUnseen<T>(
    release: Release,
    options: { appDir: string; progress: NonNullable<Publishing['progress']> },
    use: (site: Site, links: Links) => Promise<T>,
  ): Promise<T>
  /**
   * Brings the releases that are kept for rollback up to the mirror: what the office withdrew is to be on the disk in none.
   */
  bringKept(): Promise<void>
  /** Brings a site up to the mirror, as of now unless told otherwise. */
  bring(site: Site, options?: BringOptions): Promise<BatchReport>
  /** Swaps a site in by one rename, while nothing is published elsewhere: no row is missed. */
  show(site: Site): Promise<void>
  /** Runs works that must not overlap one after the other: publishing, and swapping in. */
  exclusively<T>(work: () => Promise<T>): Promise<T>
  /** Forgets which tags the rows up to `number` touched, but for what a kept release or one in the making still needs. */
  forgetChanges(number: number): void
  /** Removes old releases; thirty thousand files take seconds, and nobody waits for it. */
  clearAway(): void
  /** True while a full build takes the cores: what nobody waits for does not work then. */
  isBuilding(): boolean
  /** Ends builds under way. */
  stop(): Promise<void>
  close(): Promise<void>
}

export interface PublicSiteParts extends Pick<
  Publishing,
  'files' | 'zipFolder' | 'siteUrl' | 'clock'
> {
  mirror: MirrorStore
  mirrorFile: string
  publicDir: string
  /** The compiled app that new releases are made with. */
  appDir: string
  appId: string
  log: (line: string) => void
}

/** Where the pages of a full build lead to on this site → one that does. */
export type Links = ReadonlyMap<string, string>

/** Pages of a full build between two looks at what else there is to do: only the facts about them are held. */
const pagesOfBuild = 2000

/** Opens what the public sees now, if the mirror can catch it up. */
export async function openPublicSite(parts: PublicSiteParts): Promise<PublicSite> {
  const { mirror, mirrorFile, publicDir, appDir, appId, log } = parts
  const exclusively = createTurns()
  let shown: Site | undefined
  let kept: KeptRelease[] = []
  let building: RenderPool | undefined
  /** The row that a build under way began with. */
  let builtFrom = Infinity
  let clearing: Promise<void> | undefined

  const [current] = await releasesNamed(await currentName(publicDir))
  if (current) {
    shown = await open(current).catch(unlessMisfit)
    // A mirror that was made anew, or put back by hand, does not know what changed since.
    if (shown && shown.manifest.live().number < mirror.forgotten()) {
      await closeSite(shown)
      shown = undefined
    }
  }
  await lookAtReleases()

  async function releasesNamed(name: string | undefined): Promise<Release[]> {
    return (await keptReleasesIn(publicDir)).filter((release) => release.name === name)
  }

  /** The public sees it until a full build by today's app takes its place. */
  function unlessMisfit(error: unknown): undefined {
    if (!(error instanceof MisfitError)) throw error
    log(error.message)
  }

  /** A pool for each site: large batches of two may run side by side. */
  async function poolFor(app: string): Promise<RenderPool> {
    const appEntry = entryOf(app)
    return createPool(await loadApp(appEntry), mirror, { appEntry, mirrorFile })
  }

  async function open(release: Release): Promise<Site> {
    // One copy of a program is loaded, not one for each release that it made.
    const app = appOf(release) === appId ? appDir : release.appDir
    await refuseMisfit({ name: release.name, appEntry: entryOf(app) }, mirror)
    const pool = await poolFor(app)
    return { release, manifest: openManifest(release.manifestFile), pool, write: writeInPlace }
  }

  async function openCurrent(release: Release): Promise<Site> {
    const site = await open(release)
    try {
      await bring(site)
      return site
    } catch (error) {
      await closeSite(site)
      throw error
    }
  }

  async function lookAtReleases(): Promise<void> {
    const releases = await keptReleasesIn(publicDir)
    kept = releases.map((release) => ({ release, row: rowOf(release) }))
  }

  function rowOf(release: Release): number {
    if (shown?.release.name === release.name) return shown.manifest.live().number
    const manifest = openManifest(release.manifestFile, { isSeen: false })
    try {
      return manifest.live().number
    } finally {
      manifest.close()
    }
  }

  async function bring(
    site: Site,
    { asOf = parts.clock(), ...options }: BringOptions = {},
  ): Promise<BatchReport> {
    const { release, manifest, pool, write } = site
    const before =
      shown && shown !== site
        ? { manifest: shown.manifest, folder: shown.release.folder }
        : undefined
    const publishing = { manifest, renderMany: pool.render, folder: release.folder, write, before }
    try {
      return await bringUpToDate({ ...parts, ...publishing, ...options }, asOf)
    } finally {
      // The cores that a large batch took are given back after it: their memory would be held for nothing.
      await pool.close()
    }
  }

  return {
    shown: () => shown,
    publicRow: () =>
      shown?.manifest.live().number ??
      kept.find(({ release }) => release.name === current?.name)?.row ??
      0,
    kept: () => kept.map((each) => ({ ...each, row: rowIfShown(each) })),
    open,
    bring,
    exclusively,
    async buildUnseen(release, { appDir: app, progress }, use) {
      builtFrom = mirror.head().number
      const pool = await poolFor(app)
      const manifest = openManifest(release.manifestFile, { isSeen: false })
      building = pool
      const links = new Map<string, string>()
      let made = 0
      let total = 0
      // The archives of a year are not rendered: the batch counts them, the threads do not.
      const tell = (done: number, all: number) => {
        total = all
        made = Math.max(made, done)
        progress(made, total)
      }
      const renderMany: Publishing['renderMany'] = async (urls, options) => {
        const written = await pool.renderInto(release.folder, urls, options, (count) =>
          tell(made + count, total),
        )
        for (const page of written)
          if (!isFailed(page)) for (const link of page.links) links.set(link, page.url)
        return written
      }
      try {
        await bring(
          { release, manifest, pool, write: writeUnseen },
          { progress: tell, renderMany, pagesAtOnce: pagesOfBuild },
        )
        // From here on files are replaced, never written over: some are second names of public ones.
        const site = { release, manifest, pool, write: writeInPlace }
        if (mirror.head().number > manifest.live().number) await bring(site)
        return await use(site, links)
      } finally {
        building = undefined
        await closeSite({ manifest, pool })
      }
    },
    openCurrent,
    async bringKept() {
      // What is being removed is not to be made again.
      await clearing
      const seen = shown?.release.name ?? current?.name
      const others = kept.filter(({ release }) => release.name !== seen)
      const bring = async (release: Release) => closeSite(await openCurrent(release))
      await bringKept(others, { publicDir, forgotten: mirror.forgotten(), bring, log })
      await lookAtReleases()
    },
    show: (site) =>
      exclusively(async () => {
        try {
          await bring(site)
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
        shown = site
        builtFrom = Infinity
        await lookAtReleases()
      }),
    forgetChanges(number) {
      const others = kept.filter(({ release }) => release.name !== shown?.release.name)
      mirror.forgetChanges(Math.min(number, builtFrom, ...others.map(({ row }) => row)))
    },
    clearAway() {
      builtFrom = Infinity
      clearing = prune(publicDir)
        .then(lookAtReleases)
        .catch((error: unknown) => log(`old releases could not be removed: ${String(error)}`))
    },
    isBuilding: () => building !== undefined,
    async stop() {
      await building?.close()
    },
    async close() {
      await clearing
      if (shown) await closeSite(shown)
    },
  }

  function rowIfShown({ release, row }: KeptRelease): number {
    return release.name === shown?.release.name ? shown.manifest.live().number : row
  }
}

async function closeSite({ manifest, pool }: Pick<Site, 'manifest' | 'pool'>): Promise<void> {
  try {
    await pool.close()
  } finally {
    manifest.close()
  }
}

/** Each work begins when the one before has ended, well or not. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work)
    last = turn
    return turn
  }
}
