import { APIError, type PayloadHandler, type SanitizedCollectionConfig } from 'payload'
import { formatBytes } from '@avizier/shared/numbers'
import { isStaff } from '../../access/is-staff.ts'

/** How the admin looks for a person: open sections, columns of lists. A few hundred bytes each. */
const maxKeyLength = 200
const maxValueBytes = 32_000
/** One for each document whose sections somebody folded; the oldest make room. */
const maxPerPerson = 500

/** Everybody keeps their own, by key, within bounds. */
export function guardPreferences(collection: SanitizedCollectionConfig): SanitizedCollectionConfig {
  const { endpoints } = collection
  if (endpoints === false) throw new Error('payload-preferences has no endpoints any more')
  return {
    ...collection,
    access: { ...collection.access, create: () => false, update: () => false },
    endpoints: endpoints.map((endpoint) =>
      endpoint.method === 'post' && endpoint.path === '/:key'
        ? { ...endpoint, handler: bounded(endpoint.handler) }
        : endpoint,
    ),
  }
}

const bounded =
  (keep: PayloadHandler): PayloadHandler =>
  async (req) => {
    if (!isStaff(req.user)) throw new APIError('Autentificați-vă.', 401)
    const body = (await req.text?.()) ?? ''
    const key = String(req.routeParams?.key)
    if (key.length > maxKeyLength || Buffer.byteLength(body) > maxValueBytes)
      throw new APIError(
        `O preferință are un nume de cel mult ${maxKeyLength} de caractere și cel mult ${formatBytes(maxValueBytes)}.`,
        413,
      )
    const answer = await keep(Object.assign(req, { json: () => Promise.resolve(parsed(body)) }))
    await dropOldest(req)
    return answer
  }

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch (error) {
    if (error instanceof SyntaxError) throw new APIError('Preferința nu este JSON valid.', 400)
    throw error
  }
}

const dropOldest = async ({ payload, user }: Parameters<PayloadHandler>[0]): Promise<void> => {
  if (!user) return
  const own = {
    and: [
      { 'user.value': { equals: user.id } },
      { 'user.relationTo': { equals: user.collection } },
    ],
  }
  const { docs } = await payload.db.find({
    collection: 'payload-preferences',
    where: own,
    sort: '-updatedAt',
    limit: 100,
    page: maxPerPerson / 100 + 1,
  })
  if (docs.length === 0) return
  await payload.db.deleteMany({
    collection: 'payload-preferences',
    where: { id: { in: docs.map(({ id }) => id) } },
  })
}
