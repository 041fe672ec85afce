import { readSnapshot } from '@avizier/shared/kinds/forms'
import type { ShownPage, ShownSubject } from '@avizier/shared/counter-api'
import { hashOf } from '@avizier/shared/register'
import type { LiveDocument, Mirror } from '../src/queries/mirror.ts'

/** The number of a row, for what has none. */
const notInRegister = 0

/**
 * The documents that a link lays over the mirror: its own, and of what it shows beside that what is not public already.
 * `at`: when they would have become public.
 */
export function laidOver(
  { document, beside }: ShownPage,
  mirror: Pick<Mirror, 'get'>,
  at: Date,
): LiveDocument[] {
  const missing = beside.filter(({ collection, id }) => !mirror.get(collection, id))
  return [document, ...missing].map((subject) => asLive(subject, mirror, at))
}

function asLive(subject: ShownSubject, mirror: Pick<Mirror, 'get'>, at: Date): LiveDocument {
  const { collection, id, path, snapshot, formVersion } = subject
  return {
    collection,
    id,
    path,
    snapshot: readSnapshot({ collection, subject: id, snapshot, formVersion }),
    snapshotHash: hashOf(snapshot),
    number: notInRegister,
    at: at.toISOString(),
    // What was told of it before stays told.
    history: mirror.get(collection, id)?.history ?? [],
  }
}
