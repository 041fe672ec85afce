import type { AuthoredCollection } from '@avizier/shared/collections'
import { ValidationError, type PayloadRequest } from 'payload'
import { isPublicEntry } from '../register/fixed-address.ts'
import { findIndexEntry } from '../register/store.ts'
import { refuse } from '../access/refuse.ts'
import type { WithdrawalDetails } from './details.ts'
import { replacementOf } from './replaced-by.ts'

export interface WithdrawnDocument {
  collection: AuthoredCollection
  id: string
}

/**
 * Takes back what is public, in the transaction of `req`: whoever has the document open, and whatever stands in its newest
 * draft. Also where it was withdrawn before and its page stays, in another manner. Who may ask is decided before. Throws a
 * sentence where nothing is public, or where the replacement is none.
 */
export async function withdraw(
  req: PayloadRequest,
  { collection, id }: WithdrawnDocument,
  { manner, reason, replacedBy }: WithdrawalDetails,
): Promise<void> {
  const entry = await findIndexEntry(req, collection, id)
  if (!isPublicEntry(entry)) refuse('Documentul nu este public.')
  const target =
    manner === 'replaced'
      ? await targetOf(req, { collection, id, path: entry.path ?? '' }, replacedBy ?? '')
      : null
  await req.payload.update({
    collection,
    id,
    data: {
      _status: 'draft',
      withdrawalManner: manner,
      withdrawalReason: reason,
      withdrawalReplacedBy: target,
    },
    // Only what is said here is validated.
    unpublishAllLocales: true,
    overrideLock: true,
    depth: 0,
    req,
  })
}

async function targetOf(
  req: PayloadRequest,
  document: WithdrawnDocument & { path: string },
  wanted: string,
): Promise<string> {
  const replacement = await replacementOf(req, document, wanted)
  if ('address' in replacement) return replacement.address
  throw new ValidationError({
    collection: document.collection,
    errors: [{ path: 'replacedBy', message: replacement.refusal }],
  })
}
