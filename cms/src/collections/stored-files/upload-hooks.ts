import type { CollectionConfig, PayloadRequest } from 'payload'
import { canDraft } from '../../access/can-draft.ts'
import { atTransactionEnd } from './transaction-end.ts'
import { besideTheFile, refuseFile } from './refuse.ts'
import { newBatch, removeFiles, writeFiles, type FileToStore } from './store.ts'
import { safeFileName, uploadedBytes } from './uploaded-file.ts'

type Row = Record<string, unknown>

/** What a collection knows about the files that it takes. */
export interface UploadKind<Content extends { bytes: Buffer }> {
  /** Where its files are stored. */
  dir: string
  /** The sentence for a document without a file. */
  missing: string
  /** Judges and cleans the bytes. Throws FileRefused. */
  read: (bytes: Buffer) => Promise<Content>
  /** Extension and media type of what was read, and the name given to a file whose own has no letters. */
  typeOf: (content: Content) => { extension: string; mimeType: string; fallbackName: string }
  /** The fields and the files that a new upload makes. `fileName` is unique in the collection. */
  store: (
    content: Content,
    upload: { fileName: string; batch: string; data: Row },
  ) => Promise<Stored>
  /** The stored names that a row holds. */
  sourcesOf: (row: Row) => string[]
}

export interface Stored {
  fields: Row
  files: readonly FileToStore[]
}

/** What an operation changes on the disk once its row is written. */
export interface FileChanges {
  written: readonly FileToStore[]
  obsolete: readonly string[]
}

/**
 * The life of stored files, around Payload's operations: Payload itself would write before the row is valid and delete
 * before the transaction commits, so a failure would leave files behind or take away files that pages still need. Here
 * files are written after the row, in its transaction, under names never used before; the rollback removes them again,
 * and what they replace goes only after the commit.
 */
export function uploadHooks<Content extends { bytes: Buffer }>(kind: UploadKind<Content>) {
  const read = new WeakMap<PayloadRequest, Content>()
  const changes = new WeakMap<PayloadRequest, FileChanges>()

  return {
    /** Lets another hook of the collection change files with the row that is being saved. */
    plan: (req: PayloadRequest, change: FileChanges) => void changes.set(req, change),

    beforeOperation: async ({ args, operation, overrideAccess, req }) => {
      if (operation !== 'create' && operation !== 'update') return
      // Payload asks `access` after this hook: nothing is spent on the file of somebody who will be turned away.
      if (!overrideAccess && !canDraft(req.user)) return
      const { file } = req
      // Also shuts the door by which Payload fetches `url` of the given data from the network.
      if (!file && operation === 'create') throw refuseFile(req, kind.missing)
      if (!file) return
      const content = await besideTheFile(req, async () => kind.read(await uploadedBytes(file)))
      const { extension, mimeType, fallbackName } = kind.typeOf(content)
      const title: unknown = args.data?.title
      const name = typeof title === 'string' && title.trim() !== '' ? `${title}.` : file.name
      read.set(req, content)
      req.file = {
        name: safeFileName(name, extension, fallbackName),
        data: content.bytes,
        mimetype: mimeType,
        size: content.bytes.length,
      }
    },

    beforeChange: async ({ data, operation, originalDoc, req }) => {
      const content = read.get(req)
      if (!content) return data
      read.delete(req)
      const { fields, files } = await kind.store(content, {
        fileName: String(data.filename),
        batch: newBatch(),
        data,
      })
      changes.set(req, {
        written: files,
        obsolete: operation === 'update' ? kind.sourcesOf(originalDoc as Row) : [],
      })
      return { ...data, ...fields }
    },

    afterChange: async ({ req }) => {
      const change = changes.get(req)
      if (!change) return
      changes.delete(req)
      await writeFiles(kind.dir, change.written)
      const written = change.written.map(({ file }) => file.source)
      await atTransactionEnd(req, {
        committed: () => removeFiles(kind.dir, change.obsolete),
        rolledBack: () => removeFiles(kind.dir, written),
      })
    },

    afterDelete: ({ doc, req }) =>
      atTransactionEnd(req, { committed: () => removeFiles(kind.dir, kind.sourcesOf(doc as Row)) }),
  } satisfies UploadHooks
}

type Hooks = NonNullable<CollectionConfig['hooks']>
type Hook<Name extends keyof Hooks> = NonNullable<Hooks[Name]>[number]
interface UploadHooks {
  plan: (req: PayloadRequest, change: FileChanges) => void
  beforeOperation: Hook<'beforeOperation'>
  beforeChange: Hook<'beforeChange'>
  afterChange: Hook<'afterChange'>
  afterDelete: Hook<'afterDelete'>
}
