import { actorOf } from './actor.ts'

/** True for staff who see every document; a department's people see only their own. */
export function worksInOffice(user: unknown): boolean {
  const actor = actorOf(user)
  return actor !== null && actor.roles.some((role) => role !== 'department')
}
