import { APIError, type CollectionBeforeValidateHook } from 'payload'
import type { StoredRow } from '../../database/stored-row.ts'

/** Of a year there is one report: what lies in the trash does not come back beside the one that took its place. */
export const refuseSecondReport: CollectionBeforeValidateHook<StoredRow> = async ({
  data,
  originalDoc,
  req,
}) => {
  const reportKey = originalDoc?.reportKey
  const comesBack = Boolean(originalDoc?.deletedAt) && data?.deletedAt === null
  if (!comesBack || typeof reportKey !== 'string') return
  const where = { and: [{ reportKey: { equals: reportKey } }, { deletedAt: { exists: false } }] }
  if (await req.payload.db.findOne({ collection: 'announcements', where, req }))
    throw new APIError(
      'Raportul acestui an are deja alt anunț. Mutați-l întâi pe acela la coș.',
      409,
    )
}
