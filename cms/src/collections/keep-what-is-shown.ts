import type { ReferencedCollection } from '@avizier/shared/collections'
import type { CollectionBeforeDeleteHook } from 'payload'
import { refuse } from '../access/refuse.ts'
import { isShown } from '../register/is-shown.ts'

/** What a live document shows cannot be deleted. */
export const keepWhatIsShown: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (await isShown(req, collection.slug as ReferencedCollection, String(id)))
    refuse('Nu poate fi șters: apare într-un document publicat. Scoateți-l întâi de acolo.')
}
