import { createHash } from 'node:crypto'
import { paths } from '@avizier/shared/paths'
import type { StoredFile } from '@avizier/shared/snapshots/fields'
import type { Mirror } from '../src/queries/mirror.ts'
import { createReader, type Reader } from '../src/queries/reader.ts'

/** The compiled Astro site: one call for one address, whether of one page or of all of them. */
export type RenderApp = (address: string, reader: Reader) => Promise<Response>

export interface RenderOptions {
  /** The instant the page is made for. */
  asOf: Date
  /** The site's own address, without a slash at the end. */
  siteUrl: string
}

/** A page with all that it was made from. Plain data, so that it can cross from a worker. */
export interface RenderedPage {
  url: string
  bytes: Uint8Array<ArrayBuffer>
  hash: string
  tags: string[]
  files: [address: string, file: StoredFile][]
  until: Date | undefined
}

/** A page that could not be made; its row does not count as live until it can. */
export class RenderError extends Error {
  override name = 'RenderError'
}

/** Renders one address as of an instant. Throws RenderError unless the answer is 200. */
export async function renderPage(
  app: RenderApp,
  mirror: Mirror,
  url: string,
  { asOf, siteUrl }: RenderOptions,
): Promise<RenderedPage> {
  const reader = createReader(mirror, asOf, siteUrl)
  const response = await app(url, reader).catch((cause: unknown) => {
    throw new RenderError(`${url} could not be rendered`, { cause })
  })
  // The page for what is not there says so itself.
  const expected = url === paths.notFound ? [200, 404] : [200]
  if (!expected.includes(response.status))
    throw new RenderError(
      `${url} answered ${response.status}; it is listed in site/src/addresses.ts`,
    )
  const bytes = new Uint8Array(await response.arrayBuffer())
  const { tags, files, until } = reader.reading
  return {
    url,
    bytes,
    hash: createHash('sha256').update(bytes).digest('hex'),
    tags: [...tags],
    files: [...files],
    until,
  }
}
