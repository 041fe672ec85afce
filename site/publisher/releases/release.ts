import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises'
import path from 'node:path'
import { paths } from '@avizier/shared/paths'
import { promisify } from 'node:util'
import { UnusableFileError } from '../database/unusable-file.ts'
import { addToHash } from '../files/tree.ts'
import { ignoreMissing } from '../files/write.ts'

/** A public folder made by one compiled app, with that app and what the publisher knows about the folder beside it. */
export interface Release {
  name: string
  /** What web servers serve. */
  folder: string
  manifestFile: string
  appDir: string
}

/** How many releases stay for rollback, the current one included. */
const keptReleases = 3

/** Names that begin so are no releases: one is not finished yet, the others are being removed. */
const making = '.making-'
const gone = '.gone-'

const releasesIn = (publicDir: string): string => path.join(publicDir, 'releases')

const releaseAt = (publicDir: string, name: string): Release => {
  const home = path.join(releasesIn(publicDir), name)
  return {
    name,
    folder: path.join(home, 'site'),
    manifestFile: path.join(home, 'manifest.db'),
    appDir: path.join(home, 'app'),
  }
}

/** The program of a compiled app. */
export const entryOf = (appDir: string): string => path.join(appDir, 'server', 'entry.mjs')

/** What a compiled app adds to the public folder as it is: styles, scripts, fonts. */
export const assetsOf = (appDir: string): string => path.join(appDir, 'client')

/** The folder in it whose addresses change with the bytes behind them. */
const hashedAssets = '_astro'

export const isHashedAsset = (file: string): boolean => file.startsWith(`${hashedAssets}/`)

/** Identifies the compiled app by its bytes and the address it is rendered for: another one makes a new release. */
export async function identifyApp(appDir: string, siteUrl: string): Promise<string> {
  const hash = createHash('sha256').update(siteUrl)
  await addToHash(hash, appDir)
  return hash.digest('hex').slice(0, 12)
}

/**
 * The name of the release that the public sees; undefined before the first. What is there and cannot be read is not
 * nothing: whoever took it for that would build a site from the beginning over one that the public sees.
 */
export async function currentName(publicDir: string): Promise<string | undefined> {
  const link = path.join(publicDir, 'current')
  const target = await readlink(link)
    .catch(ignoreMissing)
    .catch((cause: unknown) => {
      throw new UnusableFileError(
        `${link} says which release is public and cannot be read. It must be a link that this user may read: ` +
          'mend the folder, or move away what stands in its place; the link is made anew.',
        { cause },
      )
    })
  return target && path.basename(path.dirname(target))
}

/** The names of the releases that are whole, newest first. */
async function namesIn(publicDir: string): Promise<string[]> {
  const names = await readdir(releasesIn(publicDir))
  return names
    .filter((name) => !name.startsWith('.'))
    .sort()
    .reverse()
}

/** The releases that are whole and have their app with them, newest first. */
export async function keptReleasesIn(publicDir: string): Promise<Release[]> {
  const releases = (await namesIn(publicDir)).map((name) => releaseAt(publicDir, name))
  const haveApp = await Promise.all(releases.map(({ appDir }) => isThere(entryOf(appDir))))
  return releases.filter((_, index) => haveApp[index])
}

const isThere = async (file: string): Promise<boolean> =>
  (await stat(file).catch(ignoreMissing)) !== undefined

/** The release that the public sees; undefined before the first, and where it is not whole. */
export async function currentRelease(publicDir: string): Promise<Release | undefined> {
  const current = await currentName(publicDir)
  return (await keptReleasesIn(publicDir)).find(({ name }) => name === current)
}

/** The app that made a release: the last part of its name. */
export const appOf = ({ name }: Release): string => name.split('-').at(-1) ?? ''

/** When a release was begun, ISO: the first part of its name. */
export const madeAt = ({ name }: Pick<Release, 'name'>): string =>
  name.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-.*$/, '$1-$2-$3T$4:$5:$6.$7Z')

/**
 * A new release that has only its app, the app's own files, and a link to the search index, which is not of a release.
 * Nobody sees it, and a crash leaves it to be removed.
 */
export async function beginRelease(
  publicDir: string,
  { appDir, appId, now }: { appDir: string; appId: string; now: Date },
): Promise<Release> {
  // The order of the names is the order of making, whatever the clock does.
  const others = (await namesIn(publicDir)).map((name) => Date.parse(madeAt({ name })) + 1)
  const instant = Math.max(now.getTime(), ...others.filter(Number.isFinite))
  const name = `${new Date(instant).toISOString().replace(/[-:.]/g, '')}-${appId}`
  const release = releaseAt(publicDir, `${making}${name}`)
  await mkdir(release.folder, { recursive: true })
  await cp(assetsOf(appDir), release.folder, { recursive: true })
  const searchLink = path.join(release.folder, path.dirname(paths.searchContents))
  await mkdir(path.dirname(searchLink), { recursive: true })
  await symlink(path.relative(path.dirname(searchLink), path.join(publicDir, 'search')), searchLink)
  await cp(appDir, release.appDir, { recursive: true })
  return release
}

/** Waits until all that was written is safe on the disk. Node has no call for it; one for all files costs a tenth of one for each. */
export const safeOnDisk = (): Promise<unknown> => promisify(execFile)('sync')

/** Gives a release that was made and checked its name: from now on it can be shown. It is safe on the disk first. */
export async function finishRelease(publicDir: string, release: Release): Promise<Release> {
  await safeOnDisk()
  const finished = releaseAt(publicDir, release.name.slice(making.length))
  await rename(path.dirname(release.folder), path.dirname(finished.folder))
  return finished
}

/** Puts the hashed files of other apps beside those of a release: a page that somebody still has open keeps its looks. */
export async function shareAssets(folder: string, others: readonly Release[]): Promise<void> {
  for (const { appDir } of others) {
    const assets = path.join(assetsOf(appDir), hashedAssets)
    if (await isThere(assets))
      await cp(assets, path.join(folder, hashedAssets), { recursive: true, force: false })
  }
}

/** Makes a release the one that the public sees, by one rename. */
export async function swapIn(publicDir: string, release: Release): Promise<void> {
  const beside = path.join(publicDir, '.current.part')
  await rm(beside, { force: true })
  await symlink(path.join('releases', release.name, 'site'), beside)
  await rename(beside, path.join(publicDir, 'current'))
}

/** Removes all releases but the current and the newest ones. */
export async function prune(publicDir: string): Promise<void> {
  const folder = releasesIn(publicDir)
  const current = await currentName(publicDir)
  const others = (await namesIn(publicDir)).filter((name) => name !== current)
  // Half removed it must not look like a release.
  for (const name of others.slice(keptReleases - 1))
    await rename(path.join(folder, name), path.join(folder, `${gone}${name}`))
  for (const name of await readdir(folder))
    if (name.startsWith(gone)) await rm(path.join(folder, name), { recursive: true, force: true })
}

/** Removes a release that was whole. Half removed it must not look like one. */
export async function removeRelease(publicDir: string, { name }: Release): Promise<void> {
  const away = path.join(releasesIn(publicDir), `${gone}${name}`)
  await rename(path.join(releasesIn(publicDir), name), away)
  await rm(away, { recursive: true, force: true })
}

/** Removes a release that was not finished. */
export const dropRelease = (release: Release): Promise<void> =>
  rm(path.dirname(release.folder), { recursive: true, force: true })

/** Removes what a process that ended had not finished. */
export async function dropUnfinished(publicDir: string): Promise<void> {
  for (const name of await readdir(releasesIn(publicDir)))
    if (name.startsWith(making)) await dropRelease(releaseAt(publicDir, name))
}
