import type { AuthoredCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { CollectionConfig, PayloadRequest } from 'payload'
import { readAct, type Act, type NewAct } from './acts.ts'
import { editorialActsSlug } from './slugs.ts'

// The acts' own reads and writes. They go to the database adapter, below hooks and access, always with `req`, so that they
// stand in the transaction of what they tell.

/** Which document is meant. */
export interface Subject {
  collection: AuthoredCollection
  id: string
}

/** The acts of a document in order. */
export async function actsOf(req: PayloadRequest, { collection, id }: Subject): Promise<Act[]> {
  const { docs } = await req.payload.db.find({
    collection: editorialActsSlug,
    where: { document: { equals: subjectKey(collection, id) } },
    sort: 'number',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(readAct)
}

/** Writes an act behind the others of its document. Throws outside of a transaction. */
export async function appendAct(req: PayloadRequest, subject: Subject, act: NewAct): Promise<void> {
  const { docs } = await req.payload.db.find({
    collection: editorialActsSlug,
    where: { document: { equals: subjectKey(subject.collection, subject.id) } },
    sort: '-number',
    limit: 1,
    pagination: false,
    req,
  })
  await appendActs(req, subject, docs.map(readAct).at(0), [act])
}

/** The same for several, where the last one is known. */
export async function appendActs(
  req: PayloadRequest,
  subject: Subject,
  last: Pick<Act, 'id' | 'number' | 'act' | 'by'> | undefined,
  acts: readonly NewAct[],
): Promise<void> {
  if (acts.length === 0) return
  if (!(await req.transactionID))
    throw new Error(
      `An act of ${subject.collection}/${subject.id} was told outside of a transaction: pass on req`,
    )
  let before = last
  for (const act of acts) {
    if (before && continues(before, act)) await prolong(req, before.id, act)
    else before = await write(req, subject, (before?.number ?? 0) + 1, act)
  }
}

/** Whoever writes on saves many times: it is told once, with the last save. */
const continues = (before: Pick<Act, 'act' | 'by'>, { act, by }: NewAct): boolean =>
  act === 'edit' && before.act === 'edit' && before.by === by

async function prolong(req: PayloadRequest, id: string, { revision, at }: NewAct): Promise<void> {
  const data = { revision, at }
  await req.payload.db.updateOne({
    collection: editorialActsSlug,
    id,
    data,
    req,
    returning: false,
  })
}

async function write(
  req: PayloadRequest,
  { collection, id }: Subject,
  number: number,
  told: NewAct,
): Promise<Act> {
  const row: unknown = await req.payload.db.create({
    collection: editorialActsSlug,
    data: {
      ...told,
      number,
      document: subjectKey(collection, id),
      documentCollection: collection,
      documentId: id,
    },
    req,
  })
  const act = readAct(row)
  await tellListeners(req, { collection, id }, act)
  return act
}

/** Forgets the acts of a document that is deleted for good, as only what was never public can be. */
export async function forgetActs(req: PayloadRequest, { collection, id }: Subject): Promise<void> {
  const where = { document: { equals: subjectKey(collection, id) } }
  await req.payload.db.deleteMany({ collection: editorialActsSlug, where, req })
}

/** Hears of an act in the transaction that tells it, after it stands; what it throws undoes the act. */
export type ActListener = (req: PayloadRequest, subject: Subject, act: Act) => Promise<void>

const listenersKey = 'listeners'

/** The acts' collection with somebody who hears of each new one; whoever only writes on is not told again. */
export const heardBy = (acts: CollectionConfig, ...listeners: ActListener[]): CollectionConfig => ({
  ...acts,
  custom: { ...acts.custom, [listenersKey]: listeners },
})

async function tellListeners(req: PayloadRequest, subject: Subject, act: Act): Promise<void> {
  const { custom } = req.payload.collections[editorialActsSlug].config
  const listeners = (custom[listenersKey] ?? []) as readonly ActListener[]
  for (const listener of listeners) await listener(req, subject, act)
}
