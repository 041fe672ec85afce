import { declarationOf } from '@avizier/shared/kinds/index'
import { filesAbout } from './document-page.ts'
import type { Authored } from './documents.ts'
import type { Reader } from './reader.ts'

/** The words of each printed page of a document; of a scan, those that a machine read. */
export function printedPages(reader: Pick<Reader, 'get'>, document: Authored): readonly string[] {
  const pages = declarationOf(document.collection).pagesOf(document.snapshot)
  if (pages.every((words) => words === '')) {
    const [main] = filesAbout(reader, document)
    return main?.recognized && pages.length > 0 ? main.recognized.text : pages
  }
  return pages
}
