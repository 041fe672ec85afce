import type { PayloadRequest } from 'payload'
import type { StoredRow } from '../database/stored-row.ts'
import { pressListsName } from '../fields/press-lists.ts'
import { reasonOf } from './letter.ts'
import { activeAmong, idsIn, onList, pressListsById, type Journalist } from './store.ts'

/** Somebody a text goes to, once, by whichever of the chosen lists. */
export interface Addressed {
  journalist: Journalist
  lists: string[]
}

/** Whom the lists chosen in a text reach now. */
export async function addressedBy(req: PayloadRequest, row: StoredRow): Promise<Addressed[]> {
  const found = new Map<string, Addressed>()
  for (const list of await pressListsById(req, idsIn(row[pressListsName])))
    for (const journalist of await onList(req, list)) {
      const known = found.get(journalist.id)
      if (known) known.lists.push(list.name)
      else found.set(journalist.id, { journalist, lists: [list.name] })
    }
  return [...found.values()]
}

const recipient = ({ id, email }: Journalist, reason: string) => ({
  subscriber: id,
  email,
  subscriptions: [],
  reason,
})
export type PressRecipient = ReturnType<typeof recipient>

export const recipientsOf = (addressed: readonly Addressed[]): PressRecipient[] =>
  addressed.map(({ journalist, lists }) => recipient(journalist, reasonOf(lists)))

/** Those of some journalists who are written to still, for another reason than a list. */
export const recipientsAmong = async (
  req: PayloadRequest,
  some: readonly string[],
  reason: string,
): Promise<PressRecipient[]> =>
  (await activeAmong(req, some)).map((journalist) => recipient(journalist, reason))
