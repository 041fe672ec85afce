import type { Where } from 'payload'
import { actorOf } from './actor.ts'

/**
 * The documents of the person's own department, as a query; `prefix` is `version.` for versions. False for people
 * who belong to none.
 */
export function ownDepartment(user: unknown, prefix = ''): Where | false {
  const actor = actorOf(user)
  if (!actor?.roles.includes('department') || !actor.department) return false
  return { [`${prefix}department`]: { equals: actor.department } }
}
