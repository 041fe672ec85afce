import type { CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'
import { canDraft } from '../../access/can-draft.ts'
import { changeFiles, type FileChanges } from './change-files.ts'
import { freeFileName, safeStem, wordsOf } from './file-name.ts'
import { wordsIn } from '../../database/stored-values.ts'
import { atTransactionEnd } from '../../database/transaction-end.ts'
import { outsideTransaction } from '../../database/outside-transaction.ts'
import { createReadings } from './readings.ts'
import { besideTheFile, refuseFile } from './refuse.ts'
import { newBatch, removeFiles, type FileToStore } from './store.ts'
import { uploadedBytes } from './uploaded-file.ts'

type Row = Record<string, unknown>

/** What a collection knows about the files that it takes. */
export interface UploadKind<Content extends { bytes: Buffer }> {
  /** Where its files are stored. */
  dir: string
  /** The sentence for a document without a file. */
  missing: string
  /** The sentence for other bytes under a row that has some: what was approved must stay what it was. */
  unchanging: string
  /** Judges and cleans the bytes, and makes of them all that takes long. Throws FileRefused. */
  read: (bytes: Buffer) => Promise<Content>
  /** Extension and media type of what was read, and the name given to a file whose own has no letters. */
  typeOf: (content: Content) => { extension: string; mimeType: string; fallbackName: string }
  /** The fields and the files that a new upload makes. `fileName` is unique in the collection. */
  store: (
    content: Content,
    upload: { fileName: string; batch: string; data: Row },
  ) => Promise<Stored>
  /** The stored names that a row holds; none where it says nothing that can be read. */
  sourcesOf: (row: Row) => string[]
}

export interface Stored {
  fields: Row
  files: readonly FileToStore[]
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

    beforeOperation: readsFile(kind, read),

    beforeChange: async ({ data, req }) => {
      const content = read.get(req)
      if (!content) return data
      read.delete(req)
      const fileName = String(data.filename)
      const { fields, files } = await kind.store(content, { fileName, batch: newBatch(), data })
      changes.set(req, { written: files, obsolete: [] })
      return { ...data, ...fields }
    },

    afterChange: async ({ req }) => {
      const change = changes.get(req)
      if (!change) return
      changes.delete(req)
      await changeFiles(req, kind.dir, change)
    },

    afterDelete: async ({ doc, req }) => {
      const sources = kind.sourcesOf(doc as Row)
      await atTransactionEnd(req, { committed: () => removeFiles(kind.dir, sources) })
    },
  } satisfies UploadHooks
}

const readings = createReadings()

/** True where the request asks for nothing but the upload. Else it may stand in the transaction of what was written before. */
const isUploadAlone = ({ payloadAPI, pathname }: PayloadRequest, collection: string): boolean =>
  payloadAPI === 'REST' && pathname.replace(/\/$/, '').endsWith(`/${collection}`)

/**
 * Judges the file that comes with a new row, before anything is written, and outside the transaction that Payload has begun:
 * a file made to hurt takes half a minute, and nobody else could save meanwhile.
 */
const readsFile =
  <Content extends { bytes: Buffer }>(
    kind: UploadKind<Content>,
    read: WeakMap<PayloadRequest, Content>,
  ): Hook<'beforeOperation'> =>
  async ({ args, collection, operation, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    // Payload asks `access` after this hook: nothing is spent on the file of somebody who will be turned away.
    if (!overrideAccess && !canDraft(req.user)) return args
    const { file } = req
    if (operation === 'update') {
      // What Payload would fetch the stored file back for, from an address.
      if (req.query) delete req.query.uploadEdits
      // Two at once come as a list, and Payload leaves them aside in silence.
      if (file ?? req.files?.file) throw refuseFile(req, kind.unchanging)
      return args
    }
    // Also shuts the door by which Payload fetches `url` of the given data from the network.
    if (!file) throw refuseFile(req, kind.missing)
    const reading = async () => kind.read(await uploadedBytes(file))
    const content = await besideTheFile(req, () =>
      isUploadAlone(req, collection.slug)
        ? outsideTransaction(req, () => readings(req.user?.id ?? '', reading))
        : reading(),
    )
    read.set(req, content)
    req.file = await cleanFile(req, kind, content, {
      collection: collection.slug,
      words: wordsIn(args.data?.title) ?? wordsOf(file.name),
    })
    // The name is free: Payload would look for a file of that name on the disk, and count its last number up.
    return { ...args, overwriteExistingFiles: true } as typeof args
  }

/** What Payload is given in the place of what came: the bytes that were read, under a name that nothing has. */
async function cleanFile<Content extends { bytes: Buffer }>(
  req: PayloadRequest,
  kind: UploadKind<Content>,
  content: Content,
  { collection, words }: { collection: CollectionSlug; words: string },
): Promise<NonNullable<PayloadRequest['file']>> {
  const { extension, mimeType, fallbackName } = kind.typeOf(content)
  return {
    name: await freeFileName(req, collection, safeStem(words, fallbackName), extension),
    data: content.bytes,
    mimetype: mimeType,
    size: content.bytes.length,
  }
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
