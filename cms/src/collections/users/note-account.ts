import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  TypedCollection,
} from 'payload'
import { z } from 'zod'
import { actorOf, usersSlug } from '../../access/actor.ts'
import { isRole, roleLabels } from '../../access/roles.ts'
import { noteEvent } from '../../sign-in/events/note-event.ts'
import { whenceOf } from '../../sign-in/whence.ts'

type User = TypedCollection['users']

/** „Redactor, Editor”. */
const rolesIn = ({ roles }: Partial<User>): string =>
  (roles ?? [])
    .filter(isRole)
    .map((role) => roleLabels[role].ro)
    .toSorted((a, b) => a.localeCompare(b, 'ro'))
    .join(', ')

const byWhom = (req: PayloadRequest) => ({
  by: actorOf(req.user)?.id ?? null,
  whence: whenceOf(req),
  now: new Date(),
})

/** Who has which rights is noted where it changes: an account that somebody made, and roles. */
export const noteRoles: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isNew = operation === 'create'
  // The newsroom's own code makes accounts where there is nobody yet.
  if (isNew ? !actorOf(req.user) : rolesIn(doc) === rolesIn(previousDoc)) return
  await noteEvent(req, {
    kind: isNew ? 'account-made' : 'roles-changed',
    person: doc.id,
    ...byWhom(req),
    details: isNew ? rolesIn(doc) : `${rolesIn(previousDoc)} → ${rolesIn(doc)}`,
  })
}

const accountSchema = z.object({ email: z.string(), name: z.string().catch('') })

/** Of an account that was deleted the event itself says whose it was: nothing else does any more. */
export const noteDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne({ collection: usersSlug, where, req })
  if (!row) return
  const { email, name } = accountSchema.parse(row)
  const details = [name, email].filter((words) => words !== '').join(', ')
  await noteEvent(req, { kind: 'account-deleted', person: null, ...byWhom(req), details })
}
