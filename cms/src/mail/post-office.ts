import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../database/in-transaction.ts'
import { absentAsNull, nullableInstant } from '../database/stored-values.ts'
import { readHead } from '../register/store.ts'
import { postOfficeSlug } from './slugs.ts'

const officeName = 'office'

const senderSchema = z.object({
  sends: z.enum(['smtp', 'files']),
  from: z.string(),
  perMinute: z.number(),
  trouble: z.string().nullable(),
})
/** How letters leave, as the mailer last said. */
export type Sender = z.infer<typeof senderSchema>

const officeSchema = z.object({
  id: z.string(),
  stoppedAt: nullableInstant,
  stoppedBy: absentAsNull(z.string().nullable()),
  row: z.number(),
  rowHash: z.string(),
  dailyUntil: nullableInstant,
  dailyRow: absentAsNull(z.number().nullable()),
  weeklyUntil: nullableInstant,
  weeklyRow: absentAsNull(z.number().nullable()),
  seenAt: nullableInstant,
  sender: absentAsNull(senderSchema.nullable()),
})
/** Whether letters leave, by whom, and up to which row of the register they are written. */
export type PostOffice = z.infer<typeof officeSchema>

const where = { name: { equals: officeName } }

export const readOffice = async (req: PayloadRequest): Promise<PostOffice> =>
  officeSchema.parse(await req.payload.db.findOne({ collection: postOfficeSlug, where, req }))

/** `req` is in a transaction. */
export async function changeOffice(
  req: PayloadRequest,
  { id }: Pick<PostOffice, 'id'>,
  data: Partial<Omit<PostOffice, 'id'>>,
): Promise<void> {
  await req.payload.db.updateOne({ collection: postOfficeSlug, id, data, req, returning: false })
}

/** Opens the post at the first start: what was public before then is told to nobody. */
export const ensureOffice = (payload: Payload): Promise<void> =>
  inTransaction(payload, async (req) => {
    if (await payload.db.findOne({ collection: postOfficeSlug, where, req })) return
    const { number, hash } = await readHead(req)
    const data = { name: officeName, row: number, rowHash: hash }
    await payload.db.create({ collection: postOfficeSlug, data, req })
  })
