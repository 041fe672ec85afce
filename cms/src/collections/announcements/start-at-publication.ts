import type { CollectionBeforeValidateHook } from 'payload'

/** An announcement that says no start is in force from its first publication. */
export const startAtPublication: CollectionBeforeValidateHook = ({ data }) => {
  if (!data || data.validFrom || data._status !== 'published') return
  return { ...data, validFrom: data.publishedAt }
}
