import type { Reader } from '../queries/reader.ts'

/** What turns references into something to show. */
export interface HtmlContext extends Pick<Reader, 'get' | 'file'> {
  /** Put before every address of ours: nothing on a page, the site's own address in a feed. */
  base: string
}

export const onPage = (reader: Reader): HtmlContext => ({ ...reader, base: '' })
export const inFeed = (reader: Reader): HtmlContext => ({ ...reader, base: reader.siteUrl })
