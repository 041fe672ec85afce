import { fileRoot } from '@avizier/shared/paths'
import { removeFiles, removePages } from '../pages/removals.ts'
import type { PublicSiteParts } from './site-parts.ts'
import type { Standing } from './site-state.ts'

/**
 * Removes from a release the pages of what was withdrawn since its row, and the files that they alone showed. It takes no app: the
 * page that says so comes with the next full build. May be killed anywhere and run again.
 */
export async function removeWithdrawn(
  { release, manifest }: Standing,
  { mirror, clock, log }: Pick<PublicSiteParts, 'mirror' | 'clock' | 'log'>,
): Promise<void> {
  const { number } = manifest.live()
  // Where it is not known what changed since, a page may also say already that it was withdrawn: it goes as well.
  const touched =
    number < mirror.forgotten() ? mirror.paths() : mirror.pathsOf(mirror.tagsAfter(number))
  const urls = [...touched].filter((url) => mirror.withdrawnAt(url) && manifest.has(url))
  const noLongerShown = new Set(manifest.journal().filter((each) => each.startsWith(fileRoot)))
  const place = { manifest, folder: release.folder }
  if (urls.length > 0) {
    await removePages(place, urls, { asOf: clock(), noLongerShown })
    log(`${urls.length} pages of what was withdrawn are gone from ${release.name}`)
  }
  await removeFiles(place, { noLongerShown })
}
