import type { AuthoredCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { CollectionBeforeValidateHook, PayloadRequest, RequestContext } from 'payload'
import type { StoredRow } from '../database/stored-row.ts'
import type { ToldChange } from './public-change.ts'

/** In a request's context: what the next save of each document says of its own change. */
const toldKey = 'changesTold'
const toldIn = (context: RequestContext) =>
  (context[toldKey] ??= new Map<string, ToldChange>()) as Map<string, ToldChange>

/** Lets the next save of a document say so: words of the act that publishes it, which leave its text the one that was read. */
export const tellWithNextSave = (
  { context }: PayloadRequest,
  { collection, id }: { collection: AuthoredCollection; id: string },
  told: ToldChange,
): void => {
  toldIn(context).set(subjectKey(collection, id), told)
}

export const tellChange: CollectionBeforeValidateHook<StoredRow> = (save) => {
  const { collection, context, data, originalDoc } = save
  const key = subjectKey(collection.slug, String(originalDoc?.id))
  const told = toldIn(context).get(key)
  toldIn(context).delete(key)
  return told && data ? { ...data, ...told } : data
}
