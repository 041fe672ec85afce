import {
  APIError,
  type PayloadHandler,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { formatBytes } from '@avizier/shared/numbers'
import { personOf } from '../../access/person-of.ts'

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
    endpoints: endpoints.map((endpoint) => {
      if (endpoint.path !== '/:key') return endpoint
      if (endpoint.method === 'delete') return { ...endpoint, handler: forget }
      return endpoint.method === 'post'
        ? { ...endpoint, handler: bounded(endpoint.handler) }
        : endpoint
    }),
  }
}

const bounded =
  (keep: PayloadHandler): PayloadHandler =>
  async (req) => {
    personOf(req)
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

/** In the place of Payload's, whose query SQLite cannot run. */
const forget: PayloadHandler = async (req) => {
  personOf(req)
  const key = { key: { equals: String(req.routeParams?.key) } }
  await req.payload.db.deleteMany({ collection: slug, where: { and: [key, ownOf(req)] }, req })
  return Response.json({ message: req.t('general:deletedSuccessfully') })
}

const slug = 'payload-preferences'

const ownOf = ({ user }: PayloadRequest): Where => ({
  and: [
    { 'user.value': { equals: user?.id } },
    { 'user.relationTo': { equals: user?.collection } },
  ],
})

async function dropOldest(req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const page = maxPerPerson / 100 + 1
  const query = {
    collection: slug,
    where: ownOf(req),
    sort: '-updatedAt',
    limit: 100,
    page,
  } as const
  const { docs } = await db.find(query)
  if (docs.length === 0) return
  await db.deleteMany({ collection: slug, where: { id: { in: docs.map(({ id }) => id) } } })
}
