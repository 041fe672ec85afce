import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const titledSchema = z.object({ id: z.string(), title: z.string() })

/** What releases are called, by their ids. */
export async function releaseTitles(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find({
    collection: 'press-releases',
    where: { id: { in: [...new Set(ids)] } },
    select: { title: true },
    pagination: false,
    req,
  })
  return new Map(
    docs.map((doc) => titledSchema.parse(doc)).map(({ id, title }) => [id, title] as const),
  )
}
