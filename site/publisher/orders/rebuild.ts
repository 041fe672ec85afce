import { wantedNow } from '../pages/wanted.ts'
import { checkRelease } from '../releases/check-release.ts'
import type { Links } from '../releases/build-unseen.ts'
import type { Site } from '../releases/open-site.ts'
import {
  beginRelease,
  dropRelease,
  finishRelease,
  safeOnDisk,
  type Release,
} from '../releases/release.ts'
import { changedPages } from './changed-pages.ts'
import type { OrderParts, Outcome, Step } from './order-parts.ts'

/** Makes a full build beside the public one, checks it, catches up with what was published meanwhile, swaps it in. */
export async function rebuild(parts: OrderParts, step: Step): Promise<Outcome> {
  const { site, orderBook, publicDir, appDir, appId, clock } = parts
  let made = await beginRelease(publicDir, { appDir, appId, now: clock() })
  let changed: number | null
  try {
    changed = await buildChecked(parts, made, step)
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

/** Returns how many pages are other ones than in the public release. */
function buildChecked(parts: OrderParts, made: Release, step: Step): Promise<number | null> {
  const { site, appDir } = parts
  const progress = (done: number, total: number) => step('rendering', done, total)
  return site.buildUnseen(made, { appDir, progress }, async (unseen, links) => {
    step('checking')
    // The disk works while the check does; what the manifest's closing adds is little.
    await Promise.all([check(parts, unseen, links), safeOnDisk()])
    return changedPages(unseen, site)
  })
}

async function check(parts: OrderParts, unseen: Site, links: Links): Promise<void> {
  const { site, mirror, siteUrl } = parts
  const { release, manifest } = unseen
  const { collective, artefacts } = wantedNow(parts)
  const failing = manifest.failing(-1).map(({ url }) => url)
  await checkRelease({
    folder: release.folder,
    siteUrl,
    addresses: [...new Set([...collective, ...mirror.paths()])].filter(manifest.has),
    links,
    excused: new Set(failing.filter((url) => !collective.has(url))),
    failing: { here: failing.length, before: site.seen()?.manifest.failingCount() ?? 0 },
    renderTwice: (urls) =>
      renderTwice(
        parts,
        unseen,
        urls.filter((url) => !artefacts.has(url)),
      ),
  })
}

async function renderTwice(
  { mirror, clock, siteUrl }: OrderParts,
  { pool }: Site,
  pages: readonly string[],
) {
  const { number } = mirror.head()
  const options = { asOf: clock(), siteUrl }
  const renderings = await pool.render(pages, options)
  // Alone each makes for itself what it shared with the others before.
  for (const page of pages) renderings.push(...(await pool.render([page], options)))
  // Rows that came between the two may well have changed a page.
  return mirror.head().number === number ? renderings : []
}
