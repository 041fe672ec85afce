import { isAuthored, type AuthoredCollection } from '@avizier/shared/collections'
import { mendLetters } from '@avizier/shared/letters'
import { subjectKey } from '@avizier/shared/reference'
import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  RequestContext,
} from 'payload'
import type { StoredRow } from '../database/stored-row.ts'
import { withdrawalNames, type WithdrawalColumns } from '../fields/withdrawal.ts'
import { findIndexEntry } from '../register/store.ts'

const none = { withdrawalManner: null, withdrawalReason: null, withdrawalReplacedBy: null }

/** In a request's context: what each save says of a withdrawal, by document. */
const saidKey = 'withdrawalsSaid'
const saidIn = (context: RequestContext) =>
  (context[saidKey] ??= new Map<string, WithdrawalColumns>()) as Map<string, WithdrawalColumns>

/** Hears what a save says of the withdrawal that it is: ours alone, for outside it is an act (withdraw.ts). */
export const hearWithdrawal: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, overrideAccess, req } = hook
  if (operation !== 'update' || !('id' in args) || !('data' in args)) return
  const data = args.data as WithdrawalColumns & { _status?: unknown }
  const key = subjectKey(collection.slug, String(args.id))
  saidIn(req.context).delete(key)
  if (!overrideAccess || args.draft || data._status !== 'draft') return
  if (!isAuthored(collection.slug)) return
  const withdrawalReason = mended(data.withdrawalReason)
  if ('withdrawalManner' in data)
    saidIn(req.context).set(key, { ...none, ...columnsOf(data), withdrawalReason })
  else if (await isLive(collection.slug, String(args.id)))
    saidIn(req.context).set(key, { ...none, withdrawalReason })

  async function isLive(slug: AuthoredCollection, id: string): Promise<boolean> {
    return (await findIndexEntry(req, slug, id))?.isLive ?? false
  }
}

/** What was said of a withdrawal stays until the document is public again, whatever a form sends. */
export const keepWithdrawal: CollectionBeforeValidateHook<StoredRow> = (save) => {
  const { collection, context, data, originalDoc } = save
  if (!data) return
  if (data._status === 'published') return { ...data, ...none }
  const said = saidIn(context).get(subjectKey(collection.slug, String(originalDoc?.id)))
  return { ...data, ...none, ...(said ?? columnsOf(originalDoc ?? {})) }
}

/** As every text that is saved (fields/mend-all-letters.ts), which knows only what a form sends. */
const mended = (reason: string | null | undefined): string | null =>
  typeof reason === 'string' ? mendLetters(reason).trim() : null

const columnsOf = (row: Readonly<Record<string, unknown>> | WithdrawalColumns) =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) => (withdrawalNames as readonly string[]).includes(name)),
  ) as WithdrawalColumns
