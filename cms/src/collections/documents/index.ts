import { formatBytes } from '@avizier/shared/numbers'
import type { CollectionConfig } from 'payload'
import { maxFileBytes } from '../../bounds/upload-limits.ts'
import { fileCollection } from '../stored-files/file-collection.ts'
import { describeFile, sourceIn } from '../stored-files/store.ts'
import type { UploadKind } from '../stored-files/upload-hooks.ts'
import { documentFields } from './fields.ts'
import { pageSources } from './pages/pages-of-row.ts'
import { hasWords, readPdf, type PdfContent } from './read-pdf.ts'
import { documentsSlug } from './stored-pdf.ts'
import { keepTitle, titleFromFile } from './title.ts'

const mimeType = 'application/pdf'

const pdfs: Omit<UploadKind<PdfContent & { bytes: Buffer }>, 'dir'> = {
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
  sourcesOf: (row) => [...sourceIn(row.stored), ...pageSources(row.pages)],
}

/** PDF documents. Files are kept in `uploadsDir`/documents, an absolute path. */
export const documentsCollection = ({ uploadsDir }: { uploadsDir: string }): CollectionConfig =>
  fileCollection({
    slug: documentsSlug,
    uploadsDir,
    kind: pdfs,
    served: {
      types: { pdf: mimeType, webp: 'image/webp' },
      originalOf: (row) => row.stored,
      disposition: 'attachment',
    },
    admin: {
      description: `Documente PDF de cel mult ${formatBytes(maxFileBytes)}, fără parolă. Numărul de pagini și textul se citesc singure. Un document ajunge pe site abia când îl arată o pagină publicată.`,
      useAsTitle: 'title',
      defaultColumns: ['title', 'filename', 'pageCount', 'hasText', 'updatedAt'],
      listSearchableFields: ['title', 'filename'],
    },
    facts: ['stored', 'pages'],
    upload: { mimeTypes: [mimeType], focalPoint: false },
    fields: documentFields,
    beforeOperation: [titleFromFile],
    beforeValidate: [keepTitle],
  })
