import path from 'node:path'
import { collectionLabels } from '@avizier/shared/kinds/index'
import { formatBytes } from '@avizier/shared/numbers'
import type { CollectionConfig } from 'payload'
import { groups } from '../../fields/groups.ts'
import { mendOnSave } from '../../fields/mend-all-letters.ts'
import { keepWhatIsShown } from '../keep-what-is-shown.ts'
import { fileAccess } from '../stored-files/file-access.ts'
import { guardFileWrites } from '../stored-files/guard-file-writes.ts'
import { maxFileBytes } from '../../bounds/upload-limits.ts'
import { ownerFields, setOwner } from '../stored-files/owner-fields.ts'
import { serveStoredFile, tellNoPrefix } from '../stored-files/serve.ts'
import { describeFile, sourceIn } from '../stored-files/store.ts'
import { uploadHooks, type UploadKind } from '../stored-files/upload-hooks.ts'
import { documentFields } from './fields.ts'
import { hasWords, readPdf, type PdfContent } from './read-pdf.ts'
import { documentsSlug as slug } from './stored-pdf.ts'
import { keepTitle, titleFromFile } from './title.ts'

const mimeType = 'application/pdf'

/** PDF documents. Files are kept in `uploadsDir`/documents, an absolute path. */
export function documentsCollection({ uploadsDir }: { uploadsDir: string }): CollectionConfig {
  const dir = path.join(uploadsDir, slug)
  const hooks = uploadHooks(pdfs(dir))
  return {
    slug,
    labels: collectionLabels[slug],
    admin: {
      group: groups.files,
      description: `Documente PDF de cel mult ${formatBytes(maxFileBytes)}, fără parolă. Numărul de pagini și textul se citesc singure. Un document ajunge pe site abia când îl arată o pagină publicată.`,
      useAsTitle: 'title',
      defaultColumns: ['title', 'filename', 'pageCount', 'hasText', 'updatedAt'],
      listSearchableFields: ['title', 'filename'],
    },
    defaultSort: '-createdAt',
    access: fileAccess(slug),
    disableBulkEdit: true,
    disableDuplicate: true,
    // The hooks that remove a file find its name here.
    forceSelect: { stored: true },
    upload: {
      staticDir: dir,
      // Our hooks write and remove; see uploadHooks.
      disableLocalStorage: true,
      mimeTypes: [mimeType],
      // Judged by our own reader: Payload takes no PDF with a byte before its header, and says so in English.
      allowRestrictedFileTypes: true,
      hideRemoveFile: true,
      // The door by which a form names a file that is stored already; without it the form makes a second row of it.
      requiresClientUploadReceipt: true,
      handlers: [
        serveStoredFile({
          collection: slug,
          dir,
          sourcesOf: (row) => sourceIn(row.stored),
          types: { pdf: mimeType },
          originalOf: (row) => row.stored,
          disposition: 'attachment',
        }),
      ],
      focalPoint: false,
      crop: false,
      pasteURL: false,
    },
    fields: [...documentFields, ...ownerFields],
    hooks: {
      beforeOperation: [guardFileWrites(slug), titleFromFile, hooks.beforeOperation],
      beforeValidate: [mendOnSave, keepTitle],
      beforeChange: [setOwner, hooks.beforeChange],
      afterChange: [hooks.afterChange],
      beforeDelete: [keepWhatIsShown],
      afterDelete: [hooks.afterDelete],
      afterError: [tellNoPrefix],
    },
  }
}

const pdfs = (dir: string): UploadKind<PdfContent & { bytes: Buffer }> => ({
  dir,
  missing: 'Alegeți documentul PDF de încărcat.',
  unchanging:
    'Fișierul unui document încărcat nu se înlocuiește. Încărcați-l pe cel nou ca document nou și alegeți-l în locul celui vechi acolo unde trebuie arătat.',
  read: async (bytes) => ({ bytes, ...(await readPdf(bytes)) }),
  typeOf: () => ({ extension: 'pdf', mimeType, fallbackName: 'document' }),
  store: ({ bytes, pageCount, text }, { fileName, batch }) => {
    const file = describeFile(bytes, { name: fileName, mimeType, batch })
    return Promise.resolve({
      fields: { mimeType, pageCount, text, hasText: hasWords({ text }), stored: file },
      files: [{ bytes, file }],
    })
  },
  sourcesOf: (row) => sourceIn(row.stored),
})
