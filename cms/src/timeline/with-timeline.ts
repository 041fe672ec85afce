import { isAuthored } from '@avizier/shared/collections'
import type { CollectionConfig, Endpoint } from 'payload'
import { readerOf } from '../workflow/endpoints.ts'
import { loadTimeline } from './load-timeline.ts'

/** Lets whoever reads a document of this collection read what happened to it. */
export const withTimeline = (collection: CollectionConfig): CollectionConfig =>
  isAuthored(collection.slug)
    ? { ...collection, endpoints: [...(collection.endpoints || []), timeline] }
    : collection

/** GET /api/COLLECTION/ID/timeline?after=CURSOR → a page of it, newest first. */
const timeline: Endpoint = {
  path: '/:id/timeline',
  method: 'get',
  handler: async (req) => {
    const { subject } = await readerOf(req)
    return Response.json(await loadTimeline(req, subject, req.searchParams.get('after')))
  },
}
