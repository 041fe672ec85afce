import { paths } from '@avizier/shared/paths'
import { listOfGroup } from '../queries/belonging-pages.ts'
import type { Grouping } from '@avizier/shared/kinds/index'
import { documentAt } from '../queries/documents.ts'
import type { Reader } from '../queries/reader.ts'
import { feedXml, newestInFeed } from './feed.ts'

/** The feed of the department or topic at `pagePath`; 404 when it is not public. */
export async function groupFeedXml(
  reader: Reader,
  grouping: Grouping,
  pagePath: string,
): Promise<Response> {
  const group = documentAt(reader, pagePath, grouping)
  if (!group) return new Response(null, { status: 404 })
  const { name, description } = group.snapshot
  return feedXml(reader, {
    title: name,
    description: description ?? `Tot ce a fost publicat: ${name}.`,
    pagePath,
    feedPath: paths.feed(pagePath),
    documents: newestInFeed(reader, listOfGroup(grouping, group.id)),
  })
}
