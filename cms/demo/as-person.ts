import type { People } from '@avizier/cms/accounts'
import { createLocalReq, type PayloadRequest } from 'payload'
import type { DemoPerson } from './types.ts'

type Actor = NonNullable<People[DemoPerson]>

/** The account of a role. Throws where the newsroom has none. */
export function accountOf(people: People, person: DemoPerson): Actor {
  const account = people[person]
  if (!account) throw new Error(`The demonstration has no account for the role ${person}`)
  return account
}

/** A request of somebody, or with null of the newsroom itself, in the transaction of `req`. */
export async function requestOf(
  { payload, transactionID }: PayloadRequest,
  account: Actor | null,
): Promise<PayloadRequest> {
  const inside = { transactionID: await transactionID } as Partial<PayloadRequest>
  return createLocalReq(
    { user: { ...account, collection: 'users' } as never, req: inside },
    payload,
  )
}
