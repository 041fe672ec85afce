import path from 'node:path'
import type { CollectionConfig, Field } from 'payload'
import { byServerAlone } from '../fields/own-fields.ts'
import { describeFile, sourceIn } from '../collections/stored-files/store.ts'
import { setOwner } from '../collections/stored-files/owner-fields.ts'
import { serveStoredFile } from '../collections/stored-files/serve.ts'
import { uploadHooks, type UploadKind } from '../collections/stored-files/upload-hooks.ts'
import { groups } from '../fields/groups.ts'
import { wordFileAccess } from './access.ts'
import { wordFilesSlug } from './slugs.ts'
import { readWord } from './word/read-word.ts'
import type { WordContent } from './word/word-content.ts'

const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type WordFile = WordContent & { bytes: Buffer }

const wordFileKind = (dir: string): UploadKind<WordFile> => ({
  dir,
  missing: 'Alegeți documentul Word de predat.',
  unchanging: 'Un document Word predat nu se înlocuiește. Predați-l pe cel nou ca material nou.',
  read: async (bytes) => ({ bytes, ...(await readWord(bytes)) }),
  typeOf: () => ({ extension: 'docx', mimeType, fallbackName: 'document' }),
  store: ({ bytes, text, leftOut }, { fileName, batch }) => {
    const stored = describeFile(bytes, { name: fileName, mimeType, batch })
    return Promise.resolve({
      fields: { mimeType, text, leftOut, stored },
      files: [{ bytes, file: stored }],
    })
  },
  sourcesOf: (row) => sourceIn(row.stored),
})

const fields: Field[] = [
  ...['text', 'leftOut', 'stored'].map((name): Field => ({
    name,
    type: 'json',
    access: byServerAlone,
  })),
  {
    name: 'department',
    type: 'relationship',
    relationTo: 'departments',
    index: true,
    access: byServerAlone,
  },
]

/**
 * Word documents that departments hand in: kept as they came, and never public. Their text is read once, on the way in.
 * Files are kept in `uploadsDir`/word-files, an absolute path.
 */
export const wordFiles = ({ uploadsDir }: { uploadsDir: string }): CollectionConfig => {
  const dir = path.join(uploadsDir, wordFilesSlug)
  const kind = wordFileKind(dir)
  const hooks = uploadHooks(kind)
  return {
    slug: wordFilesSlug,
    labels: { singular: 'Document Word', plural: 'Documente Word' },
    admin: { hidden: true, group: groups.files, useAsTitle: 'filename' },
    access: wordFileAccess,
    disableBulkEdit: true,
    disableDuplicate: true,
    forceSelect: { stored: true },
    upload: {
      staticDir: dir,
      disableLocalStorage: true,
      allowRestrictedFileTypes: true,
      pasteURL: false,
      crop: false,
      focalPoint: false,
      handlers: [server(dir, kind)],
    },
    hooks: {
      beforeOperation: [hooks.beforeOperation],
      beforeChange: [setDepartment, hooks.beforeChange],
      afterChange: [hooks.afterChange],
      afterDelete: [hooks.afterDelete],
    },
    fields,
  }
}

const server = (dir: string, { sourcesOf }: UploadKind<WordFile>) =>
  serveStoredFile({
    collection: wordFilesSlug,
    dir,
    types: { docx: mimeType },
    sourcesOf,
    originalOf: (row) => row.stored,
    disposition: 'attachment',
  })

/** Whose it is; who uploaded it stands in the material. */
const setDepartment: typeof setOwner = async (hook) => {
  const { department } = (await setOwner(hook)) as { department?: unknown }
  return { ...hook.data, ...(hook.operation === 'create' && { department }) }
}
