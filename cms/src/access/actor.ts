import { relationId } from '../database/relation-id.ts'
import { isRole, type Role } from './roles.ts'

export const usersSlug = 'users'

/** A person who signed in, as far as permissions are concerned. */
export interface Actor {
  id: string
  roles: readonly Role[]
  /** The department that a person of the role `department` works for. */
  department: string | null
}

/** Who asks, from `req.user`: null for the public, for service accounts and for people without any role. */
export function actorOf(user: unknown): Actor | null {
  if (typeof user !== 'object' || user === null) return null
  const { collection, id, roles, department } = user as Record<string, unknown>
  if (collection !== usersSlug || (typeof id !== 'string' && typeof id !== 'number')) return null
  const known = Array.isArray(roles) ? roles.filter(isRole) : []
  if (known.length === 0) return null
  return { id: String(id), roles: known, department: relationId(department) }
}
