import type { ReferencedCollection } from '@avizier/shared/collections'
import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { isShown } from '../register/is-shown.ts'

/** What a live document shows cannot be deleted. */
export const keepWhatIsShown: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (await isShown(req, collection.slug as ReferencedCollection, String(id)))
    throw new APIError(
      'Nu poate fi șters: apare într-un document publicat. Scoateți-l întâi de acolo.',
      409,
      undefined,
      true,
    )
}
