import { paths } from '@avizier/shared/paths'
import { allOf } from './all-of.ts'
import type { Batch, BatchReport, Publishing } from './publishing.ts'
import { plan, type Plan } from './plan.ts'
import { removeFiles, removePages } from './removals.ts'
import { wantedNow, type Wanted } from './wanted.ts'
import { writeArtefact } from './write-artefact.ts'
import { writePages } from './write-pages.ts'

/**
 * Brings the public folder up to the mirror as of an instant. One path for one page and for all of them: on an empty
 * folder with an empty manifest this is the full build. May be killed anywhere and run again.
 */
export async function bringUpToDate(publishing: Publishing, asOf: Date): Promise<BatchReport> {
  const { mirror, manifest } = publishing
  const { number } = mirror.head()
  const wanted = wantedNow(publishing)
  const { toRender, toRemove, leftovers } = planOf(publishing, wanted, asOf)
  const batch: Batch = {
    asOf,
    mended: new Set(manifest.journal()),
    noLongerShown: new Set(leftovers),
    isFirst: manifest.live().number === 0 && manifest.count() === 0,
    report: { urls: 0, bytes: 0, number, renderedAt: publishing.clock() },
  }
  const urls = toRender.flat()
  const progress = counting(publishing, urls.length)

  for (const url of urls.filter((url) => wanted.artefacts.has(url)))
    await writeArtefact(publishing, url, batch)
  const isPage = (url: string) => !wanted.artefacts.has(url) && url !== paths.state
  for (const group of toRender) await renderAll(publishing, group.filter(isPage), batch, progress)
  await removePages(publishing, toRemove, batch)
  batch.report.urls += toRemove.length
  await removeFiles(publishing, batch)
  // Last of all, for it says which row is live.
  if (urls.includes(paths.state))
    await writePages(publishing, await render(publishing, [paths.state], asOf), batch)
  publishing.progress?.(urls.length, urls.length)

  manifest.clearJournal()
  manifest.setLive(number)
  return batch.report
}

function planOf({ mirror, manifest }: Publishing, { collective }: Wanted, asOf: Date): Plan {
  const live = manifest.live().number
  // To ask for each of all of them is dear; to hold all of them for a few would be.
  const all = live === 0 ? new Set(mirror.paths()) : undefined
  const isDocument = all ? (url: string) => all.has(url) : mirror.hasPath
  const touched = mirror.tagsAfter(live)
  const own = all ?? new Set(mirror.pathsOf(touched))
  return plan({
    candidates: [...collective, ...own],
    isWanted: (url) => collective.has(url) || isDocument(url),
    manifest,
    touched,
    asOf,
    standingOf(url) {
      if (own.has(url)) return 'changed'
      if (own.has(above(url))) return 'below'
      return isDocument(url) || isDocument(above(url)) ? 'affected' : 'collective'
    },
  })
}

/** The address that another stands below: of the page of an issue, the figures of a report, the calendar of an event. */
const above = (url: string): string => url.replace(/[^/]+\/?$/, '')

const render = ({ renderMany, siteUrl }: Publishing, urls: readonly string[], asOf: Date) =>
  renderMany(urls, { asOf, siteUrl })

/** Renders pages and writes them, so many at once: the disk works on one chunk while the cores work on the next. */
async function renderAll(
  publishing: Publishing,
  urls: readonly string[],
  batch: Batch,
  made: (pages: number) => void,
): Promise<void> {
  if (urls.length === 0) return
  const { pagesAtOnce = 100, clock } = publishing
  const chunkAt = (start: number) =>
    render(publishing, urls.slice(start, start + pagesAtOnce), batch.asOf)
  let next = chunkAt(0)
  for (let start = 0; start < urls.length; start += pagesAtOnce) {
    const rendered = await next
    batch.report.renderedAt = clock()
    next = chunkAt(start + pagesAtOnce)
    await allOf([writePages(publishing, rendered, batch), next])
    made(rendered.length)
  }
}

/** Tells how many of the pages to render are made. */
function counting({ progress }: Publishing, total: number): (pages: number) => void {
  let done = 0
  progress?.(0, total)
  return (pages) => {
    done += pages
    progress?.(done, total)
  }
}
