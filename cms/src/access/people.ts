import type { PayloadRequest, Where } from 'payload'
import { usersSlug } from './actor.ts'
import type { Role } from './roles.ts'

/** What somebody is called who has no account any more. */
export const gone = 'Cineva care nu mai are cont'

/** The names of people by their ids; whoever is gone is called so. */
export async function namesOf(
  req: PayloadRequest,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const found = await rowsOf(req, { id: { in: wanted } })
  const names = new Map(found.map(({ id, name }) => [String(id), String(name)]))
  return new Map(wanted.map((id) => [id, names.get(id) ?? gone]))
}

/** The ids of all who have at least one of these roles. */
export async function peopleWith(req: PayloadRequest, roles: readonly Role[]): Promise<string[]> {
  const found = await rowsOf(req, { roles: { in: [...roles] } })
  return found.map(({ id }) => String(id))
}

/** Who has at least one of these roles, by name. */
export async function peopleByName(
  req: PayloadRequest,
  roles: readonly Role[],
): Promise<{ id: string; name: string }[]> {
  const names = await namesOf(req, await peopleWith(req, roles))
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'ro'))
}

async function rowsOf(req: PayloadRequest, where: Where) {
  const { docs } = await req.payload.db.find<{ id: unknown; name?: unknown }>({
    collection: usersSlug,
    where,
    select: { name: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}
