import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cp,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
} from 'node:fs/promises'
import path from 'node:path'
import { paths } from '@avizier/shared/paths'
import { promisify } from 'node:util'

/** A public folder made by one compiled app, with what the publisher knows about it beside. */
export interface Release {
  name: string
  /** What web servers serve. */
  folder: string
  manifestFile: string
}

/** How many releases stay for rollback, the current one included. */
const keptReleases = 3

const releaseAt = (publicDir: string, name: string): Release => ({
  name,
  folder: path.join(publicDir, 'releases', name, 'site'),
  manifestFile: path.join(publicDir, 'releases', name, 'manifest.db'),
})

/** Identifies the compiled app by its bytes and the address it is rendered for: another one makes a new release. */
export async function identifyApp(appDir: string, siteUrl: string): Promise<string> {
  const hash = createHash('sha256').update(siteUrl)
  for (const file of (await filesIn(appDir)).sort())
    hash.update(`\n${path.relative(appDir, file)}\n`).update(await readFile(file))
  return hash.digest('hex').slice(0, 12)
}

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

/** The release that the public sees; undefined before the first. */
export async function currentRelease(publicDir: string): Promise<Release | undefined> {
  const target = await readlink(path.join(publicDir, 'current')).catch(() => undefined)
  const name = target && path.basename(path.dirname(target))
  return name ? releaseAt(publicDir, name) : undefined
}

/** The app that made a release: the last part of its name. */
export const appOf = ({ name }: Release): string => name.split('-').at(-1) ?? ''

/**
 * A new, empty release that has only the app's own files (styles, scripts, fonts) and a link
 * to the search index, which is not of a release; nobody sees it yet.
 */
export async function beginRelease(
  publicDir: string,
  { appDir, appId, now }: { appDir: string; appId: string; now: Date },
): Promise<Release> {
  const release = releaseAt(publicDir, `${now.toISOString().replace(/[-:.]/g, '')}-${appId}`)
  await mkdir(release.folder, { recursive: true })
  await cp(path.join(appDir, 'client'), release.folder, { recursive: true })
  const searchLink = path.join(release.folder, path.dirname(paths.searchContents))
  await mkdir(path.dirname(searchLink), { recursive: true })
  await symlink(path.relative(path.dirname(searchLink), path.join(publicDir, 'search')), searchLink)
  return release
}

/** Makes a release, safe on the disk first, the one that the public sees, by one rename; removes the oldest ones. */
export async function swapIn(publicDir: string, release: Release): Promise<void> {
  // Node has no call for it. One for all files costs a tenth of one for each.
  await promisify(execFile)('sync')
  const current = path.join(publicDir, 'current')
  const beside = path.join(publicDir, '.current.part')
  await rm(beside, { force: true })
  await symlink(path.join('releases', release.name, 'site'), beside)
  await rename(beside, current)
  await prune(publicDir, release.name)
}

async function prune(publicDir: string, current: string): Promise<void> {
  const releases = path.join(publicDir, 'releases')
  const names = (await readdir(releases)).sort().reverse()
  const kept = new Set([
    current,
    ...names.filter((name) => name !== current).slice(0, keptReleases - 1),
  ])
  for (const name of names)
    if (!kept.has(name) && (await lstat(path.join(releases, name))).isDirectory())
      await rm(path.join(releases, name), { recursive: true })
}
