import { settingsSlug } from '@avizier/shared/collections'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const numbered = z.object({ phone: z.string().nullish() })

/** Numbers that the office, its departments and its contacts give to the public. */
export async function publicPhones(req: PayloadRequest): Promise<string[]> {
  const { db } = req.payload
  const rows: unknown[] = [await db.findGlobal({ slug: settingsSlug, req })]
  for (const collection of ['departments', 'contacts'] as const) {
    const { docs } = await db.find({ collection, pagination: false, select: { phone: true }, req })
    rows.push(...docs)
  }
  return rows.flatMap((row) => numbered.safeParse(row).data?.phone ?? [])
}
