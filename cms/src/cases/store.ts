import { subjectKey } from '@avizier/shared/reference'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { readCaseAct, type CaseAct, type NewCaseAct } from './acts.ts'
import { storedCase, storedPart, type StoredCase, type StoredPart } from './case.ts'
import { caseActsSlug, casePartsSlug, casesSlug } from './slugs.ts'

// The cases' own reads and writes, at the database adapter, below hooks and access, with the request of the transaction
// that they belong to.

const all = (req: PayloadRequest) => ({ pagination: false, limit: 0, req })
const ofCase = (id: string): Where => ({ case: { equals: id } })
const idSchema = z.object({ id: z.string() })

/** What letters and notices about a case are found by. */
export const caseKey = (id: string): string => subjectKey(casesSlug, id)

/** The case that a letter is about; null where it is about something else. */
export const caseOfKey = (about: string): string | null =>
  about.startsWith(caseKey('')) ? about.slice(caseKey('').length) : null

export async function findCase(req: PayloadRequest, id: string): Promise<StoredCase | null> {
  const where = { id: { equals: id } }
  const stored = await req.payload.db.findOne({ collection: casesSlug, where, req })
  return stored ? storedCase.parse(stored) : null
}

/** Cases of which something holds, the first received first. */
export async function casesWhere(
  req: PayloadRequest,
  where: Where,
  limit = 0,
): Promise<StoredCase[]> {
  const asked = { where, sort: 'receivedAt', limit, pagination: false, req }
  const { docs } = await req.payload.db.find({ collection: casesSlug, ...asked })
  return docs.map((doc) => storedCase.parse(doc))
}

export async function changeCase(
  req: PayloadRequest,
  id: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  await req.payload.db.updateOne({ collection: casesSlug, id, data, req, returning: false })
}

/** All that was done to a case, in order. */
export async function actsOn(req: PayloadRequest, id: string): Promise<CaseAct[]> {
  const asked = { where: ofCase(id), sort: 'number', ...all(req) }
  const { docs } = await req.payload.db.find({ collection: caseActsSlug, ...asked })
  return docs.map(readCaseAct)
}

/** Writes an act behind those that there are. Throws outside of a transaction. */
export async function appendAct(
  req: PayloadRequest,
  id: string,
  before: readonly CaseAct[],
  act: NewCaseAct,
): Promise<CaseAct> {
  if (!(await req.transactionID))
    throw new Error(`${act.act} of case ${id} was told outside of a transaction: pass on req`)
  const number = before.length + 1
  const data = { ...act, case: id, number }
  await req.payload.db.create({ collection: caseActsSlug, data, req })
  return { ...act, number }
}

/** Forgets what people wrote, and keeps what was done. */
export async function forgetWords(req: PayloadRequest, id: string): Promise<void> {
  const where = ofCase(id)
  const kept = { req, returning: false } as const
  await req.payload.db.updateMany({
    collection: caseActsSlug,
    where,
    data: { words: null },
    ...kept,
  })
  const data = { asked: null, answer: null }
  await req.payload.db.updateMany({ collection: casePartsSlug, where, data, ...kept })
}

export async function partsOf(req: PayloadRequest, id: string): Promise<StoredPart[]> {
  const asked = { where: ofCase(id), sort: 'askedAt', ...all(req) }
  const { docs } = await req.payload.db.find({ collection: casePartsSlug, ...asked })
  return docs.map((doc) => storedPart.parse(doc))
}

export async function findPart(req: PayloadRequest, id: string): Promise<StoredPart | null> {
  const where = { id: { equals: id } }
  const stored = await req.payload.db.findOne({ collection: casePartsSlug, where, req })
  return stored ? storedPart.parse(stored) : null
}

/** Writes a new part; gives its id. */
export async function addPart(
  req: PayloadRequest,
  data: Readonly<Record<string, unknown>>,
): Promise<string> {
  const row: unknown = await req.payload.db.create({ collection: casePartsSlug, data, req })
  return idSchema.parse(row).id
}

export async function changePart(
  req: PayloadRequest,
  id: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  await req.payload.db.updateOne({ collection: casePartsSlug, id, data, req, returning: false })
}

/** What is still asked of departments is asked no longer. */
export async function releaseParts(req: PayloadRequest, id: string): Promise<void> {
  const where = { and: [ofCase(id), { state: { equals: 'asked' } }] }
  const data = { state: 'released' }
  await req.payload.db.updateMany({
    ...{ collection: casePartsSlug, where, data, req },
    returning: false,
  })
}

/** Whether there is such a row: an act may name what was deleted since. */
export async function isThere(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  const where = { id: { equals: id } }
  return (await req.payload.db.findOne({ collection, where, req })) !== null
}

/** An id that a relation may hold: null for one of which the row is gone. */
export const ifThere = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string | null,
): Promise<string | null> => (id !== null && (await isThere(req, collection, id)) ? id : null)
