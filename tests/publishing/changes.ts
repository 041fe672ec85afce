import type { AuthoredCollection, ReferencedCollection } from '@avizier/shared/collections'
import type { Snapshot } from '@avizier/shared/kinds/index'
import type { Change } from './events.ts'
import { randomKind } from './random-kinds.ts'
import type { Drawing } from './random-snapshots.ts'

/** Whether documents of a kind have what a change changes. */
export const takes = (change: Change, collection: AuthoredCollection): boolean =>
  randomKind(collection).changes[change] !== null

export const changed = <C extends AuthoredCollection>(
  change: Change,
  collection: C,
  snapshot: Snapshot<C>,
  drawing: Drawing,
): Snapshot<C> => ({
  ...snapshot,
  ...randomKind(collection).changes[change]?.(snapshot, drawing),
})

const names: {
  [C in ReferencedCollection]: (words: string) => Partial<Snapshot<C>>
} = {
  departments: (name) => ({ name }),
  topics: (name) => ({ name }),
  contacts: (name) => ({ name }),
  media: (alt) => ({ alt }),
  documents: (title) => ({ title }),
  recordings: (title) => ({ title }),
}

/** A department, topic, contact, picture, document or recording under another name. */
export const renamed = <C extends ReferencedCollection>(
  collection: C,
  snapshot: Snapshot<C>,
  { draw }: Drawing,
): Snapshot<C> => ({ ...snapshot, ...names[collection](draw.words()) })
