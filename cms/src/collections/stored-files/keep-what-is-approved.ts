import type { AuthoredCollection } from '@avizier/shared/collections'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { refuse } from '../../access/refuse.ts'
import { deskRules } from '../../workflow/settings.ts'
import { deskStateName } from '../../workflow/slugs.ts'
import type { State } from '../../workflow/standing.ts'
import type { FileCollection } from './attached-files.ts'
import { documentsNaming } from './uses/documents-naming.ts'

/** What somebody approved waits for nothing but its publication. */
const settledStates: readonly State[] = ['approved', 'scheduled']

export const approvedRefusal = (title: string): string =>
  `Fișierul stă în textul „${title}”, care este aprobat: ce a aprobat cineva rămâne cum este. Modificați întâi textul, care va fi verificat din nou, apoi fișierul.`

/** A file's words are words of the text that shows it: nobody changes them once somebody else approved it. */
export const keepApprovedWords =
  (collection: FileCollection): CollectionBeforeChangeHook<{ id: string }> =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation === 'update' && originalDoc && req.user)
      await refuseWhereApproved(req, collection, originalDoc.id)
    return data
  }

/** An approved text that lost a picture would be published without it. */
export const keepApprovedFile =
  (collection: FileCollection): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    refuseWhereApproved(req, collection, String(id))

async function refuseWhereApproved(
  req: PayloadRequest,
  files: FileCollection,
  id: string,
): Promise<void> {
  for (const [collection, ids] of await documentsNaming(req, files, id)) {
    const title = await settledTitle(req, collection, ids)
    // Where nobody has to look a second time nothing is undone by a later change.
    if (title !== null && (await deskRules(req)).fourEyes) refuse(approvedRefusal(title))
  }
}

/** The title of one of these documents that is approved; null where none is. */
async function settledTitle(
  req: PayloadRequest,
  collection: AuthoredCollection,
  ids: readonly string[],
): Promise<string | null> {
  const row = await req.payload.db.findOne<{ id: string; title?: string | null }>({
    collection,
    where: { and: [{ id: { in: [...ids] } }, { [deskStateName]: { in: [...settledStates] } }] },
    select: { title: true },
    req,
  })
  return row && (row.title ?? '')
}
