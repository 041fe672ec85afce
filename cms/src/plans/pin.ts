import type { PayloadRequest, Where } from 'payload'
import type { DocumentKey, Plan } from './plan.ts'

/**
 * Keeps a text as it is until its minute: what is typed on becomes a version of its own, where autosaves would write over
 * the one that they made.
 */
export async function pinText(
  req: PayloadRequest,
  { collection, id }: DocumentKey,
  revision: number,
): Promise<void> {
  const { db } = req.payload
  const where: Where = {
    and: [
      { parent: { equals: id } },
      { 'version.revision': { equals: revision } },
      { autosave: { equals: true } },
    ],
  }
  const { docs } = await db.findVersions({ collection, where, pagination: false, req })
  for (const { id: version, createdAt, updatedAt, parent, latest, version: said } of docs) {
    const kept = { createdAt, updatedAt, parent, latest: latest === true, version: said }
    const versionData = { ...kept, autosave: false }
    await db.updateVersion({ collection, id: version, versionData, returning: false, req })
  }
}

/** Leaves out the versions that wait for their minute, however old they grow. */
export const notPinned = (plans: readonly Plan[]): Where[] =>
  plans.map(({ id, revision }) => ({
    or: [{ parent: { not_equals: id } }, { 'version.revision': { not_equals: revision } }],
  }))
