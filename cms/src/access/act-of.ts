import type { Act } from './decide.ts'

/** What decides a write's effect, as Payload's operations take it. */
export interface WriteRequest {
  /** Asks for a version beside the main row. */
  draft: boolean
  data: Readonly<Record<string, unknown>>
}

/** The main row before the write; null on creation. */
export interface MainRow {
  isLive: boolean
  isTrashed: boolean
}

/**
 * What a create or update would do. Without `draft` Payload writes the main row with the status given or, where none
 * is given, that of the latest version; a published status is written there even with `draft`
 * (payload/dist/collections/operations/utilities/update.js).
 */
export function actOf({ draft, data }: WriteRequest, main: MainRow | null): Act {
  // First, so that nothing that comes with it makes a publication look like a smaller act.
  if (data._status === 'published') return 'publish'
  if ('deletedAt' in data && data.deletedAt != null) return 'trash'
  if (main?.isTrashed) return 'restore'
  if (draft || !main?.isLive) return 'draft'
  return data._status === undefined ? 'publish' : 'unpublish'
}
