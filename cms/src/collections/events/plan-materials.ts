import type { CollectionAfterChangeHook } from 'payload'
import { enqueue } from '../../jobs/store.ts'
import { momentOf } from '../../register/moment.ts'
import type { StoredRow } from '../../database/stored-row.ts'
import { materialsHourOf } from './materials-hour.ts'

/** The job that tells the register of an event again; its input names the event. */
export const tellMaterials = { name: 'tell-materials' } as const

/**
 * Whatever is public looks at its hour again. Each publication asks for a job of its own and none is taken back: the one whose hour was
 * changed finds the register telling the truth, and writes nothing.
 */
export const planMaterials: CollectionAfterChangeHook<StoredRow> = async ({ doc, req }) => {
  // As it is stored: what a program selected of the answer says nothing of the rest.
  const where = { id: { equals: doc.id } }
  const stored = await req.payload.db.findOne<StoredRow>({ collection: 'events', where, req })
  if (stored?._status !== 'published') return
  const hour = materialsHourOf(stored)
  if (hour === null || new Date(hour) <= momentOf(req)) return
  await enqueue(req, tellMaterials, { input: { event: doc.id }, dueAt: new Date(hour) })
}
