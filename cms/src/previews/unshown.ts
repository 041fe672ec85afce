import type { AuthoredCollection, ReferencedCollection } from '@avizier/shared/collections'
import type { z } from 'zod'
import type { StoredRow } from '../database/stored-row.ts'

/** What a link shows: texts of the office, and what they bring along. */
export type ShownCollection = AuthoredCollection | ReferencedCollection

/** A text lacks what its public form needs; which text, for a page is made of several. */
export class Unfinished extends Error {
  override name = 'Unfinished'
  readonly collection: ShownCollection
  readonly row: StoredRow
  readonly paths: readonly (readonly PropertyKey[])[]

  constructor(collection: ShownCollection, row: StoredRow, cause: z.ZodError) {
    super(`${collection}/${row.id} cannot be shown: ${cause.message}`, { cause })
    this.collection = collection
    this.row = row
    this.paths = cause.issues.map(({ path }) => path)
  }
}

/** Nobody has approved what a text is a part of: whoever has no account reads no draft that was not given to them. */
export class NotApproved extends Error {
  override name = 'NotApproved'
  readonly whole: AuthoredCollection

  constructor(whole: AuthoredCollection) {
    super(`The ${whole} that a text is a part of is not approved`)
    this.whole = whole
  }
}
