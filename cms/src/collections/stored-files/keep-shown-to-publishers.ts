import type { CollectionBeforeOperationHook } from 'payload'
import { canDraft } from '../../access/can-draft.ts'
import { canPublish } from '../../access/can-publish.ts'
import { refuse } from '../../access/refuse.ts'
import { isShown } from '../../register/is-shown.ts'

type FileCollection = 'media' | 'documents'

const sentences: Record<FileCollection, string> = {
  media: 'Imaginea apare pe site: doar editorii și șeful biroului o mai pot schimba.',
  documents: 'Documentul apare pe site: doar editorii și șeful biroului îl mai pot schimba.',
}

/** What a live page shows is changed only by those who may publish: the change is public at once. */
export const keepShownToPublishers =
  (collection: FileCollection): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'update' || overrideAccess || canPublish(req.user)) return
    // Others are turned away by `access`.
    if (!canDraft(req.user) || !('id' in args) || typeof args.id !== 'string') return
    if (await isShown(req, collection, args.id)) refuse(sentences[collection])
  }
