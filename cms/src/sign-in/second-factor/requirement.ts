import { dayMs } from '@avizier/shared/dates'
import type { Role } from '../../access/roles.ts'

/** Who publishes alone, moves the site or makes accounts. */
export const rolesThatNeedIt: readonly Role[] = ['chief', 'webmaster', 'admin']

/** From the first sign-in at which it was asked for: an office that never had it goes on working meanwhile. */
export const graceMs = 14 * dayMs

export const needsFactor = (roles: readonly Role[], isAsked: boolean): boolean =>
  isAsked && roles.some((role) => rolesThatNeedIt.includes(role))

/** How a person without a second factor may sign in. */
export type Without =
  | { may: 'enter' }
  /** Until `due` as before. */
  | { may: 'enter until'; due: Date }
  /** Only to set it up. */
  | { may: 'set it up' }

/** What is asked of somebody who has no second factor. `due` is what their account says, null at the first time. */
export function withoutFactor(
  { roles, secondFactorDue: due }: { roles: readonly Role[]; secondFactorDue: string | null },
  isAsked: boolean,
  now: Date,
): Without {
  if (!needsFactor(roles, isAsked)) return { may: 'enter' }
  if (due === null) return { may: 'enter until', due: new Date(now.getTime() + graceMs) }
  return now < new Date(due) ? { may: 'enter until', due: new Date(due) } : { may: 'set it up' }
}
