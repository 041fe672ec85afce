import { writeInPlace, writeUnseen } from '../files/write.ts'
import { openManifest } from '../pages/manifest.ts'
import type { RenderPool } from '../pages/pool.ts'
import type { Publishing } from '../pages/publishing.ts'
import { isFailed } from '../pages/render.ts'
import { bring, type BringOptions } from './bring.ts'
import { closeSite, poolFor, type Site } from './open-site.ts'
import type { Release } from './release.ts'
import type { SiteState } from './site-state.ts'

/** Where the pages of a full build lead to on this site → one that does. */
export type Links = ReadonlyMap<string, string>

export interface BuildOptions {
  appDir: string
  progress: NonNullable<Publishing['progress']>
}

/** Pages of a full build between two looks at what else there is to do: only the facts about them are held. */
const pagesOfBuild = 2000

/** Makes a full build that nobody sees, with what came while it was made, and hands it to `use`. */
export async function buildUnseen<T>(
  state: SiteState,
  release: Release,
  { appDir, progress }: BuildOptions,
  use: (site: Site, links: Links) => Promise<T>,
): Promise<T> {
  const { mirror } = state.parts
  state.builtFrom = mirror.head().number
  const pool = await poolFor(state.parts, appDir)
  const manifest = openManifest(release.manifestFile, { isSeen: false })
  state.building = pool
  const links = new Map<string, string>()
  try {
    const unseen = { release, manifest, pool, write: writeUnseen }
    await bring(state, unseen, writingWhereRendered(release, pool, progress, links))
    // From here on files are replaced, never written over: some are second names of public ones.
    const site = { ...unseen, write: writeInPlace }
    if (mirror.head().number > manifest.live().number) await bring(state, site)
    return await use(site, links)
  } finally {
    state.building = undefined
    await closeSite({ manifest, pool })
  }
}

/** Pages are written by the threads that render them; what comes back are the facts, and their links into `links`. */
function writingWhereRendered(
  { folder }: Release,
  pool: RenderPool,
  progress: BuildOptions['progress'],
  links: Map<string, string>,
): BringOptions {
  let made = 0
  let total = 0
  // Artefacts are not rendered: the batch counts them, the threads do not.
  const tell = (done: number, all: number) => {
    total = all
    made = Math.max(made, done)
    progress(made, total)
  }
  return {
    progress: tell,
    pagesAtOnce: pagesOfBuild,
    async renderMany(urls, options) {
      const written = await pool.renderInto(folder, urls, options, (count) =>
        tell(made + count, total),
      )
      for (const page of written)
        if (!isFailed(page)) for (const link of page.links) links.set(link, page.url)
      return written
    },
  }
}
