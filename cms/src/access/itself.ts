import type { Where } from 'payload'
import { actorOf } from './actor.ts'

/** The person's own account, as a query; false for the public. */
export function itself(user: unknown): Where | false {
  const actor = actorOf(user)
  return actor !== null && { id: { equals: actor.id } }
}
