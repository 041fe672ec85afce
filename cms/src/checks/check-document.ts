import type { AuthoredCollection } from '@avizier/shared/collections'
import type { PayloadRequest } from 'payload'
import { checkedDocument, type CheckedDocument } from './checked-document.ts'
import { gatherFacts } from './facts/gather-facts.ts'
import type { Finding } from './finding.ts'
import { findingsOf } from './findings-of.ts'

/** A document of the office, by its fields as they are now. */
export interface Checked {
  collection: AuthoredCollection
  /** Null before its first save. */
  id: string | null
  data: Readonly<Record<string, unknown>>
}

/** A document as the rules read it, by the fields that its collection has in this newsroom. */
export const readChecked = (req: PayloadRequest, { collection, data }: Checked): CheckedDocument =>
  checkedDocument(collection, req.payload.collections[collection].config.flattenedFields, data)

/** What is to be mended and what could be better in a document, by all that the newsroom knows. */
export async function checkDocument(
  req: PayloadRequest,
  checked: Checked,
  now: Date,
): Promise<Finding[]> {
  const document = readChecked(req, checked)
  return findingsOf(document, await gatherFacts(req, document, checked.id), now)
}
