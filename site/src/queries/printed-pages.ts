import { leafedPages } from '@avizier/shared/issue-pages'
import { declarationOf } from '@avizier/shared/kinds/index'
import { filesAbout } from './document-page.ts'
import type { Authored } from './documents.ts'
import type { Reader } from './reader.ts'

/** The words of each printed page that has an address; of a scan, those that a machine read. */
export function printedPages(reader: Pick<Reader, 'get'>, document: Authored): readonly string[] {
  const pages = declarationOf(document.collection).pagesOf(document.snapshot)
  if (pages.length === 0) return pages
  const [main] = filesAbout(reader, document)
  return main?.recognized?.text ?? pages.slice(0, leafedPages(pages.length))
}
