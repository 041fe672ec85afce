import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const topicSchema = z.object({ id: z.string(), name: z.string() })

/** What each topic is called, by its id. */
export async function topicNames(req: PayloadRequest): Promise<ReadonlyMap<string, string>> {
  const { docs } = await req.payload.db.find({ collection: 'topics', pagination: false, req })
  return new Map(docs.map((doc) => topicSchema.parse(doc)).map(({ id, name }) => [id, name]))
}
