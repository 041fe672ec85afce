import { existsSync } from 'node:fs'
import { readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { paths } from '@avizier/shared/paths'
import type { Progress } from '../../start/progress.ts'
import { codeOf } from '@avizier/shared/error-code'
import type { PeerContent } from '../content.ts'
import { countFiles, spreadOf, type Figures } from '../figures.ts'
import { publishSingly, publishStorm, type Editor } from '../publications.ts'
import { keepBuilding, keepWatching, runProgram, type Keeper } from './keeper.ts'
import type { Peer, PeerProject } from './peer.ts'

/** Builds that take longer than this are not repeated as often. */
const slowMs = 20_000

/** Measures a peer on a site that is laid out in the empty folder `home`. */
export async function measurePeer(
  peer: Peer,
  content: PeerContent,
  { home, tools }: { home: string; tools: string },
  progress: Progress,
  signal: AbortSignal,
): Promise<Figures> {
  const project = await progress.step('Lay out the content', () =>
    peer.layOut(content, home, tools),
  )
  const builds = await measureBuilds(project, content, progress, signal)
  const isSlow = (builds.times[0] ?? 0) > slowMs
  const files = await countFiles(project.publicDir)
  const published = await measurePublications(project, content, isSlow, progress, signal)
  return {
    documents: content.documents.length,
    tool: peer.name,
    single: published.single,
    storm: published.storm,
    rebuild: spreadOf(builds.times).median,
    memory: Math.max(...builds.peaks, ...published.peaks),
    files,
  }
}

/** Builds everything, three times where that is quick. */
async function measureBuilds(
  project: PeerProject,
  content: PeerContent,
  progress: Progress,
  signal: AbortSignal,
): Promise<{ times: number[]; peaks: number[] }> {
  const times: number[] = []
  const peaks: number[] = []
  const build = async () => {
    // Not deleted: ext4 is slow to make files for minutes after many were deleted.
    if (times.length > 0) await rename(project.publicDir, `${project.publicDir}.${times.length}`)
    const { milliseconds, peak } = await runProgram(project.build, signal)
    times.push(milliseconds)
    peaks.push(peak)
  }
  await progress.step('Build', build)
  requireSamePages(project, content)
  if ((times[0] ?? 0) <= slowMs)
    for (const turn of ['second', 'third']) await progress.step(`Build a ${turn} time`, build)
  return { times, peaks }
}

/** Publishes one after the other, then many at once, while the peer watches or builds again and again. */
async function measurePublications(
  project: PeerProject,
  content: PeerContent,
  isSlow: boolean,
  progress: Progress,
  signal: AbortSignal,
): Promise<Pick<Figures, 'single' | 'storm'> & { peaks: number[] }> {
  const peaks: number[] = []
  let keeper: Keeper | undefined
  const editor = editorOf(project, content, () => keeper?.tell())
  const keptBy = async <T>(next: Keeper, measure: () => Promise<T>): Promise<T> => {
    keeper = next
    try {
      return await next.whileWorking(measure())
    } finally {
      peaks.push(await next.stop())
    }
  }
  const { build: program, buildAgain = program, watch } = project
  const count = isSlow || !watch ? 5 : 10
  const single = await progress.step(`Publish ${count}, one at a time`, () =>
    keptBy(watch ? keepWatching(watch) : keepBuilding(buildAgain), async () => {
      // A tool that does only what changed has built everything once before that.
      await publishSingly(editor, 1, signal)
      return publishSingly(editor, count, signal)
    }),
  )
  // Watchers lose some of what is added while they build; builds back to back do not.
  const storm = await progress.step('Publish 100 in 10 s', () =>
    keptBy(keepBuilding(buildAgain), () => publishStorm(editor, signal)),
  )
  return { single, storm, peaks }
}

/** Pages and feeds; other files tell web servers and publishers about Avizier, or are a sitemap in parts. */
const isForReaders = (address: string) => address.endsWith('/') || address.endsWith('/rss.xml')

function requireSamePages({ publicDir }: PeerProject, { addresses }: PeerContent): void {
  const missing = addresses.filter(
    (address) => isForReaders(address) && !existsSync(path.join(publicDir, fileOf(address))),
  )
  if (missing.length > 0)
    throw new Error(`The peer did not make ${missing.length} pages, first ${missing[0]}`)
}

const fileOf = (address: string): string =>
  address.endsWith('/') ? `${address}index.html` : address

/** New releases beside the newest one, which they are copies of but for title, address and time. */
function editorOf(project: PeerProject, { documents }: PeerContent, tell: () => void): Editor {
  const section = paths.section('press-releases')
  const newest = documents.find(({ path }) => path.startsWith(section))
  if (!newest) throw new Error('There is no press release to begin with')
  let published = 0
  return {
    async publish(title) {
      published += 1
      const page = newest.path.replace(/[^/]+\/$/, `masurare-${published}/`)
      const publishedAt = new Date(Date.parse(newest.publishedAt) + published * 1000).toISOString()
      await project.publish({ ...newest, title, path: page, publishedAt })
      tell()
      return page
    },
    // Its page is there before its build has ended, and what is added to a build that ends may be lost to a watcher.
    rest: (milliseconds) => pause(1000 + milliseconds),
    async read(address) {
      try {
        return await readFile(path.join(project.publicDir, fileOf(address)), 'utf8')
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return ''
        throw error
      }
    },
  }
}
