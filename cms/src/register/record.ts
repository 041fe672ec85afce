import { isReferenced, type SubjectCollection } from '@avizier/shared/collections'
import { referenceKey, referencesIn, subjectKey, type Reference } from '@avizier/shared/reference'
import type { RegisterRow } from '@avizier/shared/register'
import { createTurns } from '@avizier/shared/turns'
import { silentWithdrawal } from '@avizier/shared/withdrawal'
import type { PayloadRequest } from 'payload'
import type { PublicFace } from './public-face.ts'
import { publicFormOf, withdrawalOf } from './public-form.ts'
import { reconcile, todaysForm, type Decision, type PublicForm } from './reconcile.ts'
import { hasReferences } from './rows.ts'
import { append, findIndexEntry, findRow, lastPublicRow, writeReferences } from './store.ts'

/** Rows are written one after the other even where Payload runs a bulk operation's hooks side by side. */
const recordings = createTurns()

/**
 * Makes the register tell the truth about a subject and about what is public only together with it. Runs inside the
 * transaction of the change (`req`); when it fails the change fails with it.
 */
export function record(
  req: PayloadRequest,
  face: PublicFace,
  collection: SubjectCollection,
  id: string,
  now: Date,
): Promise<void> {
  return recordings.take(() => recordSubject(req, face, { ref: collection, id }, now))
}

async function recordSubject(
  req: PayloadRequest,
  face: PublicFace,
  subject: Reference,
  now: Date,
): Promise<void> {
  const { ref: collection, id } = subject
  const entry = await findIndexEntry(req, collection, id)
  const form = await publicFormOf(req, face, collection, id, now)
  // Most saves are drafts: nothing was public, nothing is.
  if (!entry && !form) return
  await face.tellPublic(req, subject, form !== null)
  const latest = entry ? await findRow(req, entry.number) : null
  const withdrawal = form ? silentWithdrawal : await withdrawalOf(req, collection, id)
  // What is withdrawn whole is not read: nothing in it may stand in the way.
  const isRead = form !== null || withdrawal.manner === 'withdrawn'
  const lastPublic = isRead && latest ? await lastPublicRow(req, latest) : null
  const decision = reconcile(collection, form, latest, {
    withdrawal,
    lastPublic: lastPublic && todaysForm(collection, lastPublic),
  })
  const refers = referencesIn(shownAfter(collection, form, decision ?? latest))
  if (decision) {
    const facts = { ...decision, at: now.toISOString(), actor: actorOf(req) }
    const row = { ...facts, collection, subject: id }
    await append(req, row, entry, refers.map(referenceKey))
  } else if (entry && !hasReferences(entry, refers)) {
    // Its form has grown, and shows more or less than the one that was written.
    await writeReferences(req, entry, refers.map(referenceKey))
  } else return

  const isLive = form !== null
  if (isLive !== (entry?.isLive ?? false) || decision?.event === 'withdrawn')
    for (const part of await partsOf(req, face, subject)) await recordSubject(req, face, part, now)
  for (const reference of newlyOrNoLonger(entry?.refers ?? [], refers, subject))
    await recordSubject(req, face, reference, now)
}

/** What readers see of a subject now: its form, or that of a document that was withdrawn and stays. */
const shownAfter = (
  collection: SubjectCollection,
  form: PublicForm | null,
  row: Decision | RegisterRow | null,
): unknown => form?.snapshot ?? (row?.snapshot && todaysForm(collection, { subject: '', ...row }))

/** What this row begins or ceases to show: their own publicness follows. */
function newlyOrNoLonger(before: string[], after: Reference[], subject: Reference): Reference[] {
  const was = new Set(before)
  const is = new Set(after.map(referenceKey))
  const begun = after.filter((reference) => !was.has(referenceKey(reference)))
  const ended = before.filter((key) => !is.has(key)).map(referenceOf)
  return [...begun, ...ended].filter(
    (reference) => isReferenced(reference.ref) && referenceKey(reference) !== referenceKey(subject),
  )
}

function referenceOf(key: string): Reference {
  const [ref, id] = key.split('/', 2)
  return { ref: ref as SubjectCollection, id: id ?? '' }
}

/** What is public only together with this document. */
async function partsOf(
  req: PayloadRequest,
  { parts }: PublicFace,
  { ref, id }: Reference,
): Promise<Reference[]> {
  const found: Reference[] = []
  for (const { collection, whole, field } of parts) {
    if (whole !== ref) continue
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection,
      where: { [field]: { equals: id } },
      pagination: false,
      limit: 0,
      req,
    })
    found.push(...docs.map((doc) => ({ ref: collection, id: doc.id })))
  }
  return found
}

/** `users/ID` of whoever is signed in, or `system`. */
const actorOf = ({ user }: PayloadRequest): string =>
  user ? subjectKey(user.collection, String(user.id)) : 'system'
