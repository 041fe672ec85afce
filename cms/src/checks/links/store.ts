import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { absentAsNull, nullableInstant } from '../../database/stored-values.ts'
import { outsideAddressesSlug } from '../slugs.ts'

const rowSchema = z.object({
  id: z.string(),
  url: z.string(),
  askedAt: nullableInstant,
  answer: absentAsNull(z.string().nullable()),
  isBroken: z.boolean(),
  failures: z.number(),
})
export type OutsideAddress = z.infer<typeof rowSchema>

const collection = outsideAddressesSlug

/** What is known of these addresses. */
export const knownAddresses = async (
  req: PayloadRequest,
  urls: readonly string[],
): Promise<OutsideAddress[]> => (urls.length === 0 ? [] : find(req, { url: { in: urls } }))

/** Those to be asked: never asked, or not since `before`; the oldest first. */
export const addressesToAsk = (
  req: PayloadRequest,
  before: string,
  limit: number,
): Promise<OutsideAddress[]> =>
  find(req, { or: [{ askedAt: { exists: false } }, { askedAt: { less_than: before } }] }, limit)

async function find(req: PayloadRequest, where: Where, limit?: number): Promise<OutsideAddress[]> {
  const { docs } = await req.payload.db.find({
    collection,
    where,
    sort: 'askedAt',
    pagination: false,
    ...(limit !== undefined && { limit }),
    req,
  })
  return docs.map((doc) => rowSchema.parse(doc))
}

/** Notes an address that nobody asked yet. */
export async function addAddress(req: PayloadRequest, url: string): Promise<void> {
  await req.payload.db.create({ collection, data: { url, isBroken: false, failures: 0 }, req })
}

/** Notes what came out. */
export async function noteAnswer(
  req: PayloadRequest,
  { id, ...data }: Omit<OutsideAddress, 'url'>,
): Promise<void> {
  await req.payload.db.updateOne({ collection, id, data, req, returning: false })
}

/** Every address that is known. */
export async function allUrls(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.db.find({
    collection,
    select: { url: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map((doc) => rowSchema.pick({ url: true }).parse(doc).url)
}

export async function forgetUrls(req: PayloadRequest, urls: readonly string[]): Promise<void> {
  if (urls.length === 0) return
  await req.payload.db.deleteMany({ collection, where: { url: { in: [...urls] } }, req })
}
