import {
  isAuthored,
  type AuthoredCollection,
  type SubjectCollection,
} from '@avizier/shared/collections'
import type { Snapshot } from '@avizier/shared/kinds/index'
import type { Withdrawal } from '@avizier/shared/withdrawal'
import { referenceKey, subjectKey, type Reference } from '@avizier/shared/reference'

/** A document as a random newsroom has it, public or not. */
export interface Held<C extends SubjectCollection = SubjectCollection> {
  collection: C
  id: string
  snapshot: Snapshot<C>
  path: string | null
  isPublished: boolean
  /** What was said when it was last taken back. */
  withdrawal: Withdrawal
}

export interface HeldDocuments {
  add(one: Held): void
  all(): Held[]
  find(reference: Reference): Held | undefined
  newestOf<C extends SubjectCollection>(collection: C): Held<C>[]
  newestAuthored(): Held<AuthoredCollection>[]
  /** All that a text can link to. */
  linkable(): Held[]
}

export function heldDocuments(): HeldDocuments {
  const held = new Map<string, Held>()
  const newest = () => [...held.values()].reverse()
  return {
    add: (one) => void held.set(subjectKey(one.collection, one.id), one),
    all: () => [...held.values()],
    find: (reference) => held.get(referenceKey(reference)),
    newestOf: <C extends SubjectCollection>(collection: C) =>
      newest().filter((one): one is Held<C> => one.collection === collection),
    newestAuthored: () =>
      newest().filter((one): one is Held<AuthoredCollection> => isAuthored(one.collection)),
    linkable: () =>
      [...held.values()].filter(
        ({ collection, path }) => path !== null || ['media', 'documents'].includes(collection),
      ),
  }
}
