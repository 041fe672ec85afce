import type { SubjectCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'

/** The database's ids of what is loaded already, by `collection/key`. */
export type Ids = Map<string, string>

/** The id of what has this key in the demonstration. Throws where it was not loaded before what refers to it. */
export function idOf(ids: Ids, collection: SubjectCollection, key: string): string {
  const id = ids.get(subjectKey(collection, key))
  if (!id)
    throw new Error(
      `The demonstration refers to ${collection}/${key}, which was not loaded before it`,
    )
  return id
}
