import { subjectKey } from '@avizier/shared/reference'
import type { PayloadRequest } from 'payload'
import { noticesSlug } from './slugs.ts'
import type { ToldCollection, ToldEvent } from './told.ts'

/** What the bell says to each of some people. */
export interface Notice {
  subject: { collection: ToldCollection; id: string }
  title: string | null
  event: ToldEvent
  by: string | null
  at: string
  words: string | null
}

/** Writes it for each of them, in the transaction of what happened. */
export async function writeNotices(
  req: PayloadRequest,
  { subject: { collection, id }, ...told }: Notice,
  people: readonly string[],
): Promise<void> {
  const of = {
    document: subjectKey(collection, id),
    documentCollection: collection,
    documentId: id,
  }
  for (const person of people) {
    const data = { ...of, ...told, person, readAt: null }
    await req.payload.db.create({ collection: noticesSlug, data, req })
  }
}
