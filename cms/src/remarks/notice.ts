import { z } from 'zod'
import {
  absentAsNull,
  storedInstant,
  nullableInstant,
  storedRelation,
} from '../database/stored-values.ts'
import { toldCollections, toldEvents } from './told.ts'

const storedNotice = z.object({
  id: z.string(),
  documentCollection: z.enum(toldCollections),
  documentId: z.string(),
  title: absentAsNull(z.string().nullable()),
  event: z.enum(toldEvents),
  by: storedRelation,
  at: storedInstant,
  words: absentAsNull(z.string().nullable()),
  readAt: nullableInstant,
})

/** Something that somebody is told, from its database form. */
export const readNotice = (stored: unknown): z.infer<typeof storedNotice> =>
  storedNotice.parse(stored)

/** What GET /api/notices/mine answers: how many are new, and the newest of all. */
export const noticesAnswer = z.object({
  unread: z.number(),
  notices: z.array(
    z.object({
      id: z.string(),
      collection: z.enum(toldCollections),
      documentId: z.string(),
      title: z.string().nullable(),
      event: z.enum(toldEvents),
      /** The name of whoever did it; null where the newsroom did it by itself. */
      by: z.string().nullable(),
      at: z.string(),
      words: z.string().nullable(),
      isRead: z.boolean(),
    }),
  ),
})
export type NoticesAnswer = z.infer<typeof noticesAnswer>
