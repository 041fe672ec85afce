import { parts } from '@avizier/shared/kinds/index'
import type { PayloadRequest } from 'payload'
import { relationId } from '../database/relation-id.ts'
import type { StoredRow } from '../database/stored-row.ts'
import { actsOf } from '../workflow/act-rows.ts'
import type { Act, ActName } from '../workflow/acts.ts'
import type { Desk } from '../workflow/desk-of.ts'
import type { Link, Subject } from './links.ts'

/** After these the text that somebody was shown is public, or must no longer be read: what is written next is another matter. */
const endings: readonly ActName[] = ['publish', 'publish-urgently', 'withdraw', 'reinstate']

const endsOne = ({ madeAt }: Pick<Link, 'madeAt'>, acts: readonly Pick<Act, 'act' | 'at'>[]) =>
  acts.some(({ act, at }) => endings.includes(act) && Date.parse(at) >= Date.parse(madeAt))

/** Whether what a link was made over has been published or withdrawn since; never so beside a form. */
export async function hasEnded(
  req: PayloadRequest,
  link: Link,
  { acts, standing }: Pick<Desk, 'acts' | 'standing'>,
): Promise<boolean> {
  if (link.purpose === 'form') return false
  if (endsOne(link, acts)) return true
  // A part that was published before waits for its whole, whose acts are then its own.
  const whole = standing.isLive ? await wholeSubject(req, link.subject) : undefined
  return whole !== undefined && endsOne(link, await actsOf(req, whole))
}

async function wholeSubject(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<Subject | undefined> {
  const part = parts.find((each) => each.collection === collection)
  if (!part) return undefined
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne<StoredRow>({ collection, where, req })
  const whole = relationId(row?.[part.field])
  return whole ? { collection: part.whole, id: whole } : undefined
}
