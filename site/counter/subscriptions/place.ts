import { tokenPattern } from '@avizier/shared/counter-api'
import { subscriptionsRoot } from '@avizier/shared/subscriptions-api'

/** The link in the address of somebody's subscriptions, null where it is none; `location` where the address lacks its end. */
export type SubscriptionsPlace = { token: string | null } | { location: string }

/** What an address asks for, where it is of the page of somebody's subscriptions. */
export function subscriptionsPlaceOf(pathname: string): SubscriptionsPlace | undefined {
  if (!`${pathname}/`.startsWith(subscriptionsRoot)) return undefined
  if (!pathname.endsWith('/')) return { location: `${pathname}/` }
  const token = pathname.slice(subscriptionsRoot.length, -1)
  return { token: tokenPattern.test(token) ? token : null }
}
