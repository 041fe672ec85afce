import { actorOf } from './actor.ts'
import type { Role } from './roles.ts'

/** True where the signed-in person has at least one of these roles. */
export function hasRole(user: unknown, ...wanted: Role[]): boolean {
  const actor = actorOf(user)
  return actor !== null && actor.roles.some((role) => wanted.includes(role))
}
