import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  TypedCollection,
} from 'payload'
import { actorOf } from '../../access/actor.ts'
import { closeLinks } from '../../sign-in/links/links.ts'
import { noteEvent } from '../../sign-in/events/note-event.ts'
import { forgetAccount } from '../../sign-in/forget-account.ts'
import { tellChange, tellMoved } from '../../sign-in/mails.ts'
import { changedPassword, hasChangedPassword, mannerOf } from '../../sign-in/password-context.ts'
import { whenceOf } from '../../sign-in/whence.ts'

type User = TypedCollection['users']

/** Whoever gets a password that somebody else chose has to choose their own before anything else. */
export const keepPasswordState: CollectionBeforeChangeHook<User> = ({ data, originalDoc, req }) => {
  if (typeof data.password !== 'string') return
  changedPassword(req)
  const manner = mannerOf(req)
  const actor = actorOf(req.user)?.id
  if (manner === 'none yet') return { ...data, passwordState: 'none' }
  if (manner === 'link' || (actor !== undefined && actor === originalDoc?.id))
    return { ...data, passwordState: 'own' }
  // What the newsroom's own code sets says itself whose it is.
  return actor === undefined ? data : { ...data, passwordState: 'given' }
}

/** The owner hears of a new password, and no link from before it opens any more. */
export const tellPasswordChange: CollectionAfterChangeHook<User> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !hasChangedPassword(req)) return
  const now = new Date()
  await closeLinks(req, doc.id, now)
  if (mannerOf(req) === 'link') return
  const actor = actorOf(req.user)?.id ?? null
  const by = actor === doc.id ? null : actor
  await noteEvent(req, { kind: 'password-changed', person: doc.id, by, whence: whenceOf(req), now })
  await tellChange(req, doc, 'password', now)
}

/** A link opens the account for who reads its address: with another one those from before end, and the one left hears it. */
export const tellMove: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || doc.email === previousDoc.email) return
  const now = new Date()
  await closeLinks(req, doc.id, now)
  const actor = actorOf(req.user)?.id ?? null
  const by = actor === doc.id ? null : actor
  await noteEvent(req, { kind: 'email-changed', person: doc.id, by, whence: whenceOf(req), now })
  await tellMoved(req, previousDoc, now)
}

/** With an account goes what is kept beside it. */
export const forgetWithAccount: CollectionBeforeDeleteHook = ({ id, req }) =>
  forgetAccount(req, String(id))
