import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { originalOf } from '@avizier/shared/precompressed'
import type { Verification } from '@avizier/shared/register-api'
import { onDisk } from '../files/file-store.ts'
import { filesIn } from '../files/tree.ts'
import { addressOf, writeInPlace } from '../files/write.ts'
import { compareFolders, verificationOf } from '../releases/comparison.ts'
import type { Site } from '../releases/open-site.ts'
import { assetsOf, shareAssets, type Release } from '../releases/release.ts'
import { OrderError } from './order-error.ts'
import type { OrderParts, Outcome, Step } from './order-parts.ts'

/** Compares the public folder with a full build of the same instant; what differs is mended by the next batch. */
export async function verify(parts: OrderParts, step: Step): Promise<Outcome> {
  const { site, comparisonDir } = parts
  const shown = site.shown()
  if (!shown)
    throw new OrderError(
      'There is no public release that could be compared: a full build comes first.',
    )
  await rm(comparisonDir, { recursive: true, force: true })
  try {
    const expected = await beginComparison(parts, shown.release)
    const { appDir } = shown.release
    const progress = (done: number, total: number) => step('rendering', done, total)
    const changed = await site.buildUnseen(expected, { appDir, progress }, async (unseen) => {
      step('checking')
      const suspects = await compareFolders(shown.release.folder, expected.folder)
      const files = suspects.map((each) => each.path)
      return site.exclusively(() => lookAgain(parts, shown, unseen, files))
    })
    return { release: null, changed }
  } finally {
    site.clearAway()
    await rm(comparisonDir, { recursive: true, force: true })
  }
}

/** The folder of a full build that is never shown: with what the app of the public release adds to it. */
async function beginComparison(
  { site, comparisonDir }: OrderParts,
  release: Release,
): Promise<Release> {
  const folder = path.join(comparisonDir, 'site')
  await cp(assetsOf(release.appDir), folder, { recursive: true })
  await shareAssets(
    folder,
    site.kept().map((kept) => kept.release),
  )
  return { ...release, folder, manifestFile: path.join(comparisonDir, 'manifest.db') }
}

/** Looks again at what seemed to differ, with both folders at one row and instant, and has the rest mended. */
async function lookAgain(
  { site, mirror, orderBook, clock, log }: OrderParts,
  shown: Site,
  expected: Site,
  suspects: readonly string[],
): Promise<number> {
  const asOf = clock()
  let row: number
  // The mirror takes rows meanwhile: one that comes between the two would stand in one folder alone.
  do {
    row = mirror.head().number
    await site.bring(shown, { asOf })
    await site.bring(expected, { asOf })
  } while (mirror.head().number !== row)
  const { folder } = shown.release
  const differences = await compareFolders(folder, expected.release.folder, suspects)
  orderBook.setVerification(verificationOf(differences, expected.manifest.count(), asOf))
  for (const { path: file, fault } of differences) log(`${file}: ${fault}; it is mended`)
  await mend(shown, differences)
  return differences.length
}

async function mend(
  { release, manifest }: Site,
  differences: Verification['differences'],
): Promise<void> {
  const ownFolder = assetsOf(release.appDir)
  const own = new Set(await filesIn(ownFolder))
  for (const { path: file } of differences)
    if (own.has(file))
      await writeInPlace(release.folder, addressOf(file), onDisk(path.join(ownFolder, file)))
    // A precompressed file goes with the page beside it, which is made again.
    else manifest.intend([addressOf(originalOf(file) ?? file)])
}
