import type { CollectionConfig, PayloadRequest, Where } from 'payload'
import { actorOf } from '../../access/actor.ts'
import { canDraft } from '../../access/can-draft.ts'
import { canPublish } from '../../access/can-publish.ts'
import { hasRole } from '../../access/has-role.ts'
import { isPublisher } from '../../access/is-service-account.ts'
import { isStaff } from '../../access/is-staff.ts'
import { ownDepartment } from '../../access/own-department.ts'
import { worksInOffice } from '../../access/works-in-office.ts'
import { filesOfDepartment, type FileCollection, type FileIds } from './attached-files.ts'

/**
 * Pictures and PDFs: private here; publishers copy to the site what a live page shows. The office works with all of them,
 * a department with its own; it reads besides what the site shows and what is attached to its documents.
 */
export const fileAccess = (
  collection: FileCollection,
): NonNullable<CollectionConfig['access']> => ({
  read: ({ req, isReadingStaticFile }) => {
    if (readsAllFiles(req.user)) return true
    if (!isStaff(req.user)) return false
    // Of which row a stored name is only `serveStoredFile` knows: it asks again, for the row.
    return isReadingStaticFile === true || readableByDepartment(req, collection)
  },
  create: ({ req: { user } }) => canDraft(user),
  update: ({ req: { user } }) => hasRole(user, 'contributor', 'editor', 'chief') || ownHidden(user),
  delete: ({ req: { user } }) => canPublish(user),
  unlock: () => false,
})

/** The office, and the programs that bring files to the site. */
export const readsAllFiles = (user: unknown): boolean => worksInOffice(user) || isPublisher(user)

const isPublic: Where = { isPublic: { equals: true } }

/** The department's own files while the site shows none of them; one that others use is kept by `guardFileWrites`. */
function ownHidden(user: unknown): Where | false {
  const own = ownDepartment(user)
  return own && { and: [own, { isPublic: { not_equals: true } }] }
}

async function readableByDepartment(
  req: PayloadRequest,
  collection: FileCollection,
): Promise<Where> {
  const own = ownDepartment(req.user)
  const department = actorOf(req.user)?.department
  if (!own || !department) return isPublic
  const attached = [...(await attachedFiles(req, department))[collection]]
  return { or: [own, isPublic, ...(attached.length > 0 ? [{ id: { in: attached } }] : [])] }
}

/** One answer of the newsroom asks for the same several times, once for each list of files that it fills in. */
const asked = new WeakMap<PayloadRequest, Promise<FileIds>>()

function attachedFiles(req: PayloadRequest, department: string): Promise<FileIds> {
  const known = asked.get(req) ?? filesOfDepartment(req, department)
  asked.set(req, known)
  return known
}
