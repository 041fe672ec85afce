import type { CollectionBeforeOperationHook } from 'payload'

/** A copy starts as a draft: left to itself Payload gives it the status of the original. */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' || !('duplicateFromID' in args) || !args.duplicateFromID) return
  return { ...args, draft: true, data: { ...args.data, _status: 'draft' } }
}
