import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../access/refuse.ts'
import { revisionName } from '../../revisions/stale-refusal.ts'

/** What a new document has without anybody having written. */
const given = new Set(['_status', 'department', revisionName])

/**
 * A document begins with a word: Payload would make an empty draft for everybody who only opens its form. What is no draft is
 * weighed field by field.
 */
export const refuseEmpty: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (overrideAccess || operation !== 'create' || !('draft' in args && args.draft)) return
  if ('duplicateFromID' in args && args.duplicateFromID) return
  const data: unknown = 'data' in args ? args.data : undefined
  const isWritten = Object.entries(data ?? {}).some(
    ([name, value]) => !given.has(name) && isSomething(value),
  )
  if (!isWritten) refuse('Un document nou începe cu titlul lui: scrieți-l întâi.')
}

const isSomething = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  return value !== null && value !== undefined && value !== false
}
