import { settingsId, settingsSlug } from '@avizier/shared/collections'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import type { PublicFace } from './public-face.ts'
import { record } from './record.ts'
import { registerHeadSlug } from './slugs.ts'
import { ensureHead } from './store.ts'

/** Made once before the first request: proof of transactions, the register's head, the settings' first row. */
export async function bootRegister(payload: Payload, face: PublicFace): Promise<void> {
  await proveTransactions(payload)
  await inTransaction(payload, ensureHead)
  const settings = await payload.findGlobal({ slug: settingsSlug })
  if (!settings.createdAt) await payload.updateGlobal({ slug: settingsSlug, data: {} })
  else
    await inTransaction(payload, (req) => record(req, face, settingsSlug, settingsId, new Date()))
}

/**
 * A publication and its register row must stand or fall together. Both databases run without transactions in silence
 * when set up wrongly, so this writes, rolls back and looks. Throws when the write is still there.
 */
async function proveTransactions(payload: Payload): Promise<void> {
  const where = { name: { equals: 'proof' } }
  const req = await createLocalReq({}, payload)
  const hasBegun = await initTransaction(req)
  if (hasBegun) {
    const data = { name: 'proof', number: 0, hash: '' }
    await payload.db.create({ collection: registerHeadSlug, data, req })
    await killTransaction(req)
  }
  const after = await createLocalReq({}, payload)
  if (hasBegun && !(await payload.db.findOne({ collection: registerHeadSlug, where, req: after })))
    return
  throw new Error(
    'The database has no working transactions, so a publication could be lost. ' +
      'MongoDB must be a replica set and DATABASE_URL must name it: mongodb://…?replicaSet=rs0',
  )
}
