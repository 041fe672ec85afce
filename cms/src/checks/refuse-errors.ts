import type { AuthoredCollection } from '@avizier/shared/collections'
import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { actorOf } from '../access/actor.ts'
import { relationId } from '../database/relation-id.ts'
import type { StoredRow } from '../database/stored-row.ts'
import { momentOf } from '../register/moment.ts'
import { readChecked, type Checked } from './check-document.ts'
import { noFacts } from './facts/facts.ts'
import { gatherFacts, targetFacts } from './facts/gather-facts.ts'
import { findingsOf } from './findings-of.ts'

const wayOut = 'Dacă trebuie să rămână, lăsați așa, cu motiv, din lista „De îndreptat”.'

/**
 * Ends what would make a text public, now or at its minute, while something of it is wrong: each error a sentence beside
 * its field (HTTP 400), and `beside` what else is to be said then. What was let pass deliberately is none.
 */
export async function refuseErrors(
  req: PayloadRequest,
  checked: Checked,
  now: Date,
  beside: readonly { path: string; message: string }[] = [],
): Promise<void> {
  const document = readChecked(req, checked)
  // Most texts have none, and are asked no more than this.
  const suspected = { ...noFacts, ...(await targetFacts(req, document)) }
  if (!findingsOf(document, suspected, now).some(({ blocks }) => blocks)) return
  const facts = await gatherFacts(req, document, checked.id)
  const errors = findingsOf(document, facts, now)
    .filter(({ blocks }) => blocks)
    .map(({ path, message, key }) => ({ path, message: key ? `${message} ${wayOut}` : message }))
  if (errors.length === 0) return
  const refusal = new ValidationError(
    {
      collection: checked.collection,
      ...(checked.id && { id: checked.id }),
      errors: [...errors, ...beside],
      req,
    },
    req.t,
  )
  // Said where no field is shown, as in a dialog: Payload would only name the fields.
  refusal.message = [...errors, ...beside].map(({ message }) => message).join(' ')
  throw refusal
}

/**
 * Before a person makes a text public by whatever door. What goes out by itself at its minute was looked at when it was
 * planned, and what the newsroom writes itself is its own affair.
 */
export const refuseWrong: CollectionBeforeChangeHook<StoredRow> = async (hook) => {
  const { collection, data, originalDoc, req } = hook
  if (data._status !== 'published' || data.deletedAt || !actorOf(req.user)) return
  const checked = {
    collection: collection.slug as AuthoredCollection,
    id: relationId(originalDoc?.id),
    data,
  }
  await refuseErrors(req, checked, momentOf(req))
}
