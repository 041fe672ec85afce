import type { CollectionBeforeValidateHook } from 'payload'
import type { StoredRow } from '../../database/stored-row.ts'

/** An announcement that says no start is in force from its first publication. */
export const startAtPublication: CollectionBeforeValidateHook<StoredRow> = ({ data }) => {
  if (!data || data.validFrom || data._status !== 'published') return
  return { ...data, validFrom: data.publishedAt }
}
