import { formatBytes } from '@avizier/shared/numbers'
import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'

/** The largest document in bytes of JSON, without its files: some two hundred pages of text. */
export const maxDocumentBytes = 1_000_000

/** Refuses what is too large to be kept in every version and sent to every publisher; drafts included. */
export const boundSize = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseTooLarge, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

const refuseTooLarge: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return
  const data: unknown = 'data' in args ? args.data : undefined
  const bytes = Buffer.byteLength(JSON.stringify(data ?? null))
  if (bytes <= maxDocumentBytes) return
  throw new APIError(
    `Documentul are ${formatBytes(bytes)}, iar limita este de ${formatBytes(maxDocumentBytes)}, fără fișiere. Împărțiți-l în mai multe documente sau atașați partea lungă ca PDF.`,
    413,
  )
}
