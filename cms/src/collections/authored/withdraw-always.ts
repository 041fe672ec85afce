import type { AuthoredCollection } from '@avizier/shared/collections'
import type { CollectionBeforeOperationHook } from 'payload'
import { findDocument } from './find-document.ts'

/**
 * Withdraws what is public even where the newest draft, which takes the main row then, could not be published: Payload
 * validates only what the request itself says, as it does for the admin's own withdrawals.
 */
export const withdrawAlways: CollectionBeforeOperationHook = async ({
  args,
  operation,
  collection,
  req,
}) => {
  if (operation !== 'update' || !('id' in args) || args.draft) return args
  const data: unknown = args.data
  const asksDraft =
    typeof data === 'object' && data !== null && '_status' in data && data._status === 'draft'
  if (!asksDraft) return args
  const { main } = await findDocument(collection.slug as AuthoredCollection, String(args.id), req)
  return main.isLive ? { ...args, unpublishAllLocales: true } : args
}
