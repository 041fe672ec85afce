import { setTimeout as pause } from 'node:timers/promises'
import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import type { Payload, PayloadRequest, Where } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import { searchKeysName } from '../database/search-keys.ts'
import type { StoredRow } from '../database/stored-row.ts'
import { keysOfDocument, searchedFields } from '../fields/search-keys.ts'
import type { JobKind, Work } from '../jobs/job.ts'
import { enqueue, unfinishedJobs } from '../jobs/store.ts'
import { writeVersion } from '../workflow/keep-state.ts'

// Documents of before the lists searched by keys have none. They get them below hooks: no version, no row, no `updatedAt`.

/** So few in a turn that nobody notices who saves meanwhile. */
const filledAtOnce = 5
/** Between turns, for there are tens of thousands: whoever works meanwhile notices nothing. */
const restMs = 20

export const fillSearchKeys: JobKind = {
  name: 'fill-search-keys',
  label: { ro: 'Pregătirea căutării în liste', en: 'Preparing the search of lists' },
  attempts: 4,
  async run(work) {
    for (const collection of authoredCollections) {
      const rows = await rowsWithout(work.payload, collection)
      await inTurns(work, rows, (req, id) => fillRow(req, collection, id))
      const texts = await textsWithout(work.payload, collection)
      await inTurns(work, texts, (req, id) => fillText(req, collection, id))
    }
  },
}

/** At a start: asks for the job where something is missing and nobody has asked yet. */
export async function askForSearchKeys(payload: Payload): Promise<void> {
  for (const collection of authoredCollections) {
    if ((await textsWithout(payload, collection, 1)).length === 0) continue
    if ((await unfinishedJobs(payload, [fillSearchKeys])).length === 0)
      await inTransaction(payload, (req) => enqueue(req, fillSearchKeys))
    return
  }
}

async function inTurns(
  { turn, signal }: Work,
  ids: readonly string[],
  fill: (req: PayloadRequest, id: string) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < ids.length; from += filledAtOnce) {
    await turn(async (req) => {
      for (const id of ids.slice(from, from + filledAtOnce)) await fill(req, id)
    })
    await pause(restMs, undefined, { signal })
  }
}

const select = Object.fromEntries(searchedFields.map((name) => [name, true as const]))

async function rowsWithout(payload: Payload, collection: AuthoredCollection): Promise<string[]> {
  const where: Where = { [searchKeysName]: { exists: false } }
  const asked = { collection, where, limit: 0, pagination: false, select: { id: true as const } }
  const { docs } = await payload.db.find<{ id: string }>(asked)
  return docs.map(({ id }) => id)
}

async function fillRow(
  req: PayloadRequest,
  collection: AuthoredCollection,
  id: string,
): Promise<void> {
  const { db } = req.payload
  const row = await db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
    select,
    req,
  })
  if (!row) return
  const data = { [searchKeysName]: keysOfDocument(row), updatedAt: null }
  await db.updateOne({ collection, id, data, req, returning: false })
}

/** The newest texts, which lists search; by the ids of their versions. */
async function textsWithout(
  payload: Payload,
  collection: AuthoredCollection,
  limit = 0,
): Promise<string[]> {
  const { docs } = await payload.db.findVersions({
    collection,
    where: {
      and: [{ latest: { equals: true } }, { [`version.${searchKeysName}`]: { exists: false } }],
    },
    limit,
    pagination: false,
    select: { parent: true },
  })
  return docs.map(({ id }) => id)
}

async function fillText(
  req: PayloadRequest,
  collection: AuthoredCollection,
  version: string,
): Promise<void> {
  const { docs } = await req.payload.db.findVersions<StoredRow>({
    collection,
    where: { id: { equals: version } },
    limit: 1,
    pagination: false,
    select: { parent: true, version: select },
    req,
  })
  const [found] = docs
  // Another one is the newest by now, and has them.
  if (!found) return
  const subject = { collection, id: String(found.parent) }
  const keys = { [searchKeysName]: keysOfDocument(found.version) }
  await writeVersion(req, subject, version, {}, keys)
}
