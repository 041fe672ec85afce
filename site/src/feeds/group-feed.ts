import type { Grouping } from '@avizier/shared/kinds/index'
import { paths } from '@avizier/shared/paths'
import { groupAt } from '../queries/belonging-pages.ts'
import type { Reader } from '../queries/reader.ts'
import type { Endpoint } from '../rendering/endpoint.ts'
import { feedXml, newestInFeed } from './feed.ts'

/** The feed of each department or topic; 404 when it is not public. */
export const groupFeed =
  (grouping: Grouping): Endpoint =>
  ({ params: { slug }, locals: { reader } }) =>
    groupFeedXml(reader, grouping, slug)

async function groupFeedXml(
  reader: Reader,
  grouping: Grouping,
  slug: string | undefined,
): Promise<Response> {
  const view = groupAt(reader, grouping, slug)
  if (!view) return new Response(null, { status: 404 })
  const { path, snapshot } = view.group
  const { name, description } = snapshot
  return feedXml(reader, {
    title: name,
    description: description ?? `Tot ce a fost publicat: ${name}.`,
    pagePath: path,
    feedPath: paths.feed(path),
    documents: newestInFeed(reader, view.list),
  })
}
