import { readFile } from 'node:fs/promises'
import { statSync } from 'node:fs'
import path from 'node:path'
import { setImmediate as breath } from 'node:timers/promises'
import { linksOf, targetOf } from '../pages/links.ts'
import { isFailed, type Rendering } from '../pages/render.ts'
import { fileOf } from '../files/write.ts'
import { ReleaseError } from './release-error.ts'

/** A finished release with what it must be, before anybody sees it. */
export interface ReleaseToCheck {
  folder: string
  siteUrl: string
  /** Every address that the site is to have. */
  addresses: readonly string[]
  /** Where its pages lead to on this site → a page that does. */
  links: ReadonlyMap<string, string>
  /** Documents whose page cannot be made: where there was no good one before, it is missing. */
  excused: ReadonlySet<string>
  /** How many pages fail here, and in the public release. */
  failing: { here: number; before: number }
  /** Renders the pages of a sample twice, as of one instant and one row. */
  renderTwice: (urls: readonly string[]) => Promise<Rendering[]>
}

/** Faults named in the message; the rest are counted. */
const namedFaults = 5
/** Pages rendered twice. */
const sampleSize = 20
/** More new failures than this share: it is the release that is wrong, not the documents. */
const tolerableShare = 0.01
/** Files looked at before others have their turn. */
const filesAtOnce = 500

/** Throws ReleaseError for the first kind of fault that a release has. */
export async function checkRelease(release: ReleaseToCheck): Promise<void> {
  const { failing, addresses } = release
  if (failing.here - failing.before > Math.max(10, addresses.length * tolerableShare))
    throw new ReleaseError(
      `the new release stays hidden: ${failing.here} of its pages cannot be made, ${failing.before} of the public one. ` +
        'The templates are wrong, not the documents: mend them, then `npm run rebuild`. The public site is as it was.',
    )
  const { missing, empty } = await lookAtFiles(release)
  refuse(missing, {
    what: 'wanted addresses have no file',
    mend: 'Look at the health and the free space of the disk, then `npm run rebuild`.',
  })
  refuse(empty, {
    what: 'files are empty',
    mend: 'Look whether the disk is full, then `npm run rebuild`.',
  })
  refuse(await brokenLinks(release), {
    what: 'links lead nowhere',
    mend: 'Each address a page links to must be listed in site/src/addresses.ts, or come from reader.file().',
  })
  refuse(await unsteadyPages(release), {
    what: 'pages have other bytes when they are rendered again',
    mend: 'A page may depend on its Reader alone: no clock, no random numbers; what pages share (components/shared-part.astro) must be the same for all.',
  })
}

function refuse(faults: readonly string[], { what, mend }: { what: string; mend: string }): void {
  if (faults.length === 0) return
  const more = faults.length > namedFaults ? ` and ${faults.length - namedFaults} more` : ''
  const named = faults.slice(0, namedFaults).join(', ')
  throw new ReleaseError(
    `the new release stays hidden, ${faults.length} ${what}: ${named}${more}. ${mend} The public site is as it was.`,
  )
}

/** Which wanted addresses have no file, and which an empty one. */
async function lookAtFiles({ folder, addresses, excused }: ReleaseToCheck) {
  const missing: string[] = []
  const empty: string[] = []
  for (const [index, url] of addresses.entries()) {
    if (index % filesAtOnce === 0) await breath()
    const size = statSync(fileOf(folder, url), { throwIfNoEntry: false })?.size
    if (size === 0) empty.push(url)
    else if (size === undefined && !excused.has(url)) missing.push(url)
  }
  return { missing, empty }
}

/** The links that lead to no file, and still stand in the page that named them. */
async function brokenLinks({
  folder,
  siteUrl,
  addresses,
  links,
  excused,
}: ReleaseToCheck): Promise<string[]> {
  // Nearly all links are plain addresses, and to take an address apart is dear.
  const known = new Set(addresses)
  const dead = new Set<string>()
  for (const [link, url] of links) {
    if (known.has(link) || excused.has(link)) continue
    const target = targetOf(link, path.relative(folder, fileOf(folder, url)))
    if (target === undefined || !isFile(path.join(folder, target))) dead.add(link)
  }
  if (dead.size === 0) return []
  // What was published meanwhile may have made the page anew that named it; others may name it still.
  const broken: string[] = []
  for (const url of addresses) {
    const page = fileOf(folder, url)
    if (!isFile(page)) continue
    const named = linksOf(url, await readFile(page, 'utf8'), siteUrl)
    for (const link of named) if (dead.has(link)) broken.push(`${link} in ${url}`)
  }
  return broken
}

/** What a link leads to: there, and not empty. */
const isFile = (file: string): boolean => {
  const found = statSync(file, { throwIfNoEntry: false })
  return found !== undefined && found.isFile() && found.size > 0
}

/** Pages of the sample that two renderings do not make alike. */
async function unsteadyPages({
  addresses,
  excused,
  renderTwice,
}: ReleaseToCheck): Promise<string[]> {
  const hashes = new Map<string, string>()
  const renderings = await renderTwice(sampleOf(addresses.filter((url) => !excused.has(url))))
  return renderings.flatMap((page) => {
    if (isFailed(page)) return []
    const first = hashes.get(page.url) ?? page.hash
    hashes.set(page.url, first)
    return first === page.hash ? [] : page.url
  })
}

/** Evenly spread, so that every kind of page is among them; the same pages for the same site. */
const sampleOf = (urls: readonly string[]): string[] => {
  const step = Math.max(1, urls.length / sampleSize)
  return urls.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
}
