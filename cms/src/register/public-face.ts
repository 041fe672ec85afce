import type { SubjectCollection } from '@avizier/shared/collections'
import type { Reference } from '@avizier/shared/reference'
import type { Part, Snapshot } from '@avizier/shared/kinds/index'
import type { PayloadRequest } from 'payload'

/** What the register is told of the collections that it follows; it knows none of them itself. */
export interface PublicFace {
  /** The public form of a row of the database as of an instant; throws a ZodError naming what is missing. */
  toSnapshot: Readonly<Record<SubjectCollection, (row: unknown, asOf: Date) => unknown>>
  /** The address of a public form, null where its kind has no pages; `wholePath` is that of what it is a part of. */
  addressOf(
    collection: SubjectCollection,
    snapshot: Snapshot,
    wholePath: string | undefined,
  ): string | null
  parts: readonly Part[]
  /** Hears whether a subject is public, in the transaction that records it. */
  tellPublic(req: PayloadRequest, subject: Reference, isPublic: boolean): Promise<void>
}
