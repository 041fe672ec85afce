import type { CollectionBeforeChangeHook, TextField } from 'payload'
import { byServerAlone, shownNowhere } from './own-fields.ts'
import { searchKeysName, searchKeysOf } from '../database/search-keys.ts'

/** What lists search besides: the keys of the words of these fields. */
export const searchedFields = ['title', 'lead'] as const

/** Asked by searches alone: whoever reads a document is not told of it, and no form has it. */
export const searchKeysField: TextField = {
  name: searchKeysName,
  label: { ro: 'orice formă a cuvintelor', en: 'any form of the words' },
  type: 'text',
  access: byServerAlone,
  hooks: { beforeDuplicate: [() => null], afterRead: [() => null] },
  admin: { ...shownNowhere, disableBulkEdit: true },
}

/** The keys of a document as it is stored. */
export const keysOfDocument = (document: Readonly<Record<string, unknown>>): string =>
  searchKeysOf(searchedFields.map((name) => document[name]))

/** With each save, from what is saved. */
export const keepSearchKeys: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
}: {
  data: Record<string, unknown>
  originalDoc?: Record<string, unknown>
}) => ({ ...data, [searchKeysName]: keysOfDocument({ ...originalDoc, ...data }) })
