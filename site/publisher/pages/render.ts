import { hash } from 'node:crypto'
import { isIssuePagePath } from '@avizier/shared/issue-pages'
import { paths } from '@avizier/shared/paths'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import type { Mirror } from '../../src/queries/mirror.ts'
import { createReader } from '../../src/queries/reader.ts'
import type { Render } from '../../src/rendering/render-address.ts'
import { readingOnce, type JobMirror } from './reading-once.ts'

const encoder = new TextEncoder()

export interface RenderOptions {
  /** The instant the page is made for. */
  asOf: Date
  /** The site's own address, without a slash at the end. */
  siteUrl: string
}

/** A page with all that it was made from. Plain data, so that it can cross from a worker. */
export interface MadePage {
  url: string
  /** In bytes. */
  size: number
  hash: string
  tags: string[]
  files: [address: string, file: StoredFile][]
  until: Date | undefined
}

export interface RenderedPage extends MadePage {
  bytes: Uint8Array<ArrayBuffer>
}

/** A page that could not be made, with why (message and the first lines of the stack) and what it had read by then. */
export interface FailedPage {
  url: string
  error: string
  tags: string[]
}

export type Rendering = RenderedPage | FailedPage

export const isFailed = (page: MadePage | FailedPage): page is FailedPage => 'error' in page

/**
 * Apps of older releases say of the page for what is not there what Astro's server does, and have none for a counter that
 * is away, nor for the pages of an issue: theirs for what is not there stands in its place.
 */
const olderAppsLack = (url: string): boolean =>
  url === paths.notFound ||
  url === paths.counterAway ||
  (url.startsWith(paths.section('journal-issues')) && isIssuePagePath(url))

/** Renders one address as of an instant. Anything but an answer of 200 is a failed page: it stops no other. */
export async function renderPage(
  app: Render,
  mirror: Mirror,
  url: string,
  { asOf, siteUrl }: RenderOptions,
  sharedParts?: Map<string, string>,
): Promise<Rendering> {
  const reader = createReader(mirror, asOf, siteUrl)
  try {
    const answer = await app(url, reader, sharedParts)
    const isLacking = answer.status === 404 && olderAppsLack(url)
    if (answer.status !== 200 && !isLacking)
      throw new Error(`${url} answered ${answer.status}; it is listed in site/src/addresses.ts`)
    const shown = isLacking ? await app(paths.notFound, reader, sharedParts) : answer
    const bytes = encoder.encode(await shown.text())
    const { tags, files, until } = reader.reading
    return {
      url,
      bytes,
      size: bytes.length,
      hash: hash('sha256', bytes, 'hex'),
      tags: [...tags],
      files: [...files],
      until,
    }
  } catch (error) {
    return { url, error: firstLinesOf(error), tags: [...reader.reading.tags] }
  }
}

/**
 * Renders several addresses, one after the other: they share what they read, and the parts that they have in common. Each
 * is handed to `finish` before the next one is made.
 */
export async function renderEach<T>(
  app: Render,
  mirror: JobMirror,
  urls: readonly string[],
  options: RenderOptions,
  finish: (page: Rendering) => T,
): Promise<T[]> {
  const source = readingOnce(mirror, urls)
  const sharedParts = new Map<string, string>()
  const finished: T[] = []
  for (const url of urls)
    finished.push(finish(await renderPage(app, source, url, options, sharedParts)))
  return finished
}

const toldLines = 6

const firstLinesOf = (error: unknown): string =>
  (error instanceof Error ? (error.stack ?? error.message) : String(error))
    .split('\n')
    .slice(0, toldLines)
    .join('\n')
