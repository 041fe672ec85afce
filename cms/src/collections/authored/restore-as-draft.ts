import type { AuthoredCollection } from '@avizier/shared/collections'
import { restoreVersionOperation, type CollectionBeforeOperationHook, type Endpoint } from 'payload'
import { refuse } from '../../access/refuse.ts'

/**
 * POST /api/COLLECTION/versions/ID: an old version becomes the draft, whether or not `draft` is asked for. What is public
 * changes when a person publishes it; Payload would at once.
 */
export const restoreAsDraft: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    // Only authored collections have this endpoint.
    const slug = req.routeParams?.collection as AuthoredCollection
    const document = await restoreVersionOperation({
      id: String(req.routeParams?.id),
      collection: req.payload.collections[slug],
      draft: true,
      depth: 0,
      req,
    })
    return Response.json({ ...document, message: req.t('version:restoredSuccessfully') })
  },
}

/** Whatever other door comes: no old version goes to the site without a person who publishes it. */
export const restoreDraftsOnly: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'restoreVersion' && !('draft' in args && args.draft === true))
    refuse('O versiune veche se restaurează numai ca ciornă, apoi se publică.')
}
