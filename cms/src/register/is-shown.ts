import type { ReferencedCollection } from '@avizier/shared/collections'
import type { PayloadRequest } from 'payload'
import { isReferredTo } from './store.ts'

/** True while a live document shows this one; it must not be deleted then. */
export const isShown = (
  req: PayloadRequest,
  collection: ReferencedCollection,
  id: string,
): Promise<boolean> => isReferredTo(req, { ref: collection, id })
