import type { CollectionBeforeOperationHook } from 'payload'
import { actorOf } from '../../access/actor.ts'
import { canDraft } from '../../access/can-draft.ts'
import { canPublish } from '../../access/can-publish.ts'
import { refuse } from '../../access/refuse.ts'
import { worksInOffice } from '../../access/works-in-office.ts'
import { isShown } from '../../register/is-shown.ts'
import { isNamedOutside, type FileCollection } from './attached-files.ts'

const sentences: Record<FileCollection, { shown: string; usedByOthers: string }> = {
  media: {
    shown: 'Imaginea apare pe site: doar editorii și șeful biroului o mai pot schimba.',
    usedByOthers:
      'Imaginea este folosită și într-un document care nu este al compartimentului dumneavoastră. Cereți schimbarea Biroului Mass-media.',
  },
  documents: {
    shown: 'Documentul apare pe site: doar editorii și șeful biroului îl mai pot schimba.',
    usedByOthers:
      'PDF-ul este folosit și într-un document care nu este al compartimentului dumneavoastră. Cereți schimbarea Biroului Mass-media.',
  },
  recordings: {
    shown: 'Înregistrarea apare pe site: doar editorii și șeful biroului o mai pot schimba.',
    usedByOthers:
      'Înregistrarea este folosită și într-un document care nu este al compartimentului dumneavoastră. Cereți schimbarea Biroului Mass-media.',
  },
}

/**
 * What a live page shows is changed only by those who may publish: the change is public at once. And a department changes
 * nothing that stands in the documents of others.
 */
export const guardFileWrites =
  (collection: FileCollection): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'update' || overrideAccess || canPublish(req.user)) return
    // Others are turned away by `access`.
    if (!canDraft(req.user) || !('id' in args) || typeof args.id !== 'string') return
    const { id } = args
    if (await isShown(req, collection, id)) refuse(sentences[collection].shown)
    const department = actorOf(req.user)?.department
    if (worksInOffice(req.user) || !department) return
    if (await isNamedOutside(req, { collection, id, department }))
      refuse(sentences[collection].usedByOthers)
  }
