import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import type { StoredRow } from '../database/stored-row.ts'
import { deskOf, findNewest } from './desk-of.ts'
import { keepMainRow, keepVersion } from './keep-state.ts'
import { deskStateName } from './slugs.ts'

/** So many in a transaction: nobody else can save meanwhile. */
const atOnce = 20

/**
 * Gives documents from before there was a desk the state in which they stand, so that lists find them, at each start. Nothing
 * else of them changes: no version is made, no row of the register. On SQLite a migration has done it.
 */
export async function fillDeskStates(payload: Payload, signal: AbortSignal): Promise<void> {
  for (const collection of authoredCollections)
    for (let after = ''; !signal.aborted;) {
      const ids = await withoutState(payload, collection, after)
      const last = ids.at(-1)
      if (last === undefined) break
      await inTransaction(payload, async (req) => {
        for (const id of ids) await fill(req, collection, id)
      })
      after = last
    }
}

async function withoutState(
  payload: Payload,
  collection: AuthoredCollection,
  after: string,
): Promise<string[]> {
  const { docs } = await payload.db.find<StoredRow>({
    collection,
    where: {
      and: [
        { [deskStateName]: { exists: false } },
        ...(after ? [{ id: { greater_than: after } }] : []),
      ],
    },
    sort: 'id',
    limit: atOnce,
    pagination: false,
    select: { [deskStateName]: true },
  })
  return docs.map(({ id }) => id)
}

async function fill(req: PayloadRequest, collection: AuthoredCollection, id: string) {
  const subject = { collection, id }
  const { standing } = await deskOf(req, subject)
  await keepMainRow(req, subject, standing)
  const newest = await findNewest(req, subject)
  if (newest) await keepVersion(req, subject, newest.id, standing)
}
