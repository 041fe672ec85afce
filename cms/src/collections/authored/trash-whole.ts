import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Trashing and restoring always write the main row, else a trashed document would stay public; and what comes back
 * from the trash is a draft, to be published again by a person.
 */
export const trashWhole: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update' || !('data' in args)) return
  const data: unknown = args.data
  if (typeof data !== 'object' || data === null || !('deletedAt' in data)) return
  if (data.deletedAt) return { ...args, draft: false }
  // The admin form sends `deletedAt: null` with every save; only on a trashed document does it restore.
  return 'trash' in args && args.trash
    ? { ...args, draft: false, data: { ...data, _status: 'draft' } }
    : undefined
}
