import type { AuthoredCollection } from '@avizier/shared/collections'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { enqueue } from '../../jobs/store.ts'
import { checkedDocument, type CheckedDocument } from '../checked-document.ts'
import { pathOnSite } from '../rules/internal-links.ts'
import { askAddresses } from './ask-addresses.ts'
import { addAddress, knownAddresses } from './store.ts'

/** Longer ones are of machines. */
const longestUrl = 2_000

/** Addresses of other sites in a list of links, once each. */
export const outsideOf = (
  links: ReturnType<typeof checkedDocument>['links'],
  siteUrl: string,
): string[] => [
  ...new Set(
    links.flatMap(({ to }) =>
      'url' in to &&
      /^https?:/i.test(to.url) &&
      to.url.length <= longestUrl &&
      pathOnSite(to.url, siteUrl) === null
        ? [to.url]
        : [],
    ),
  ),
]

/** The addresses of other sites to which a document leads, once each. */
export function linksOutside({ links }: CheckedDocument, req: PayloadRequest): string[] {
  const { siteUrl } = req.payload.config.custom as { siteUrl?: string }
  return outsideOf(links, siteUrl ?? '')
}

/** Has addresses asked that a save brought in, in the background. */
export const rememberAddresses: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const document = checkedDocument(
    collection.slug as AuthoredCollection,
    collection.flattenedFields,
    doc as Record<string, unknown>,
  )
  const urls = linksOutside(document, req)
  const known = new Set((await knownAddresses(req, urls)).map(({ url }) => url))
  const fresh = urls.filter((url) => !known.has(url))
  for (const url of fresh) await addAddress(req, url)
  if (fresh.length > 0) await enqueue(req, askAddresses())
}
