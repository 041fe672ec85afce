import { formatBytes } from '@avizier/shared/numbers'
import type { CollectionConfig } from 'payload'
import { maxFileBytes } from '../../bounds/upload-limits.ts'
import { keepTitle, titleFromFile } from '../documents/title.ts'
import { fileCollection } from '../stored-files/file-collection.ts'
import { besideTheCaptions } from './beside-the-captions.ts'
import { filmFormatOf, filmFormats, type FilmFormat } from './film-format.ts'
import { recordingFields } from './fields.ts'
import { describeFile, sourceIn } from '../stored-files/store.ts'
import type { UploadKind } from '../stored-files/upload-hooks.ts'

const films: Omit<UploadKind<{ bytes: Buffer; format: FilmFormat }>, 'dir'> = {
  missing: 'Alegeți filmul de încărcat.',
  unchanging:
    'Fișierul unei înregistrări încărcate nu se înlocuiește. Încărcați-l pe cel nou ca înregistrare nouă și alegeți-o în locul celei vechi.',
  read: (bytes) => Promise.resolve({ bytes, format: filmFormatOf(bytes) }),
  typeOf: ({ format }) => ({ ...format, fallbackName: 'inregistrare' }),
  store: ({ bytes, format }, { fileName, batch, data }) => {
    const { mimeType } = format
    const film = describeFile(bytes, { name: fileName, mimeType, batch })
    const words = Buffer.from(String(data.captions))
    const name = fileName.replace(/\.[a-z0-9]+$/, '.vtt')
    const captions = describeFile(words, { name, mimeType: 'text/vtt', batch })
    return Promise.resolve({
      fields: { mimeType, stored: film, storedCaptions: captions },
      files: [
        { bytes, file: film },
        { bytes: words, file: captions },
      ],
    })
  },
  sourcesOf: (row) => [...sourceIn(row.stored), ...sourceIn(row.storedCaptions)],
}

/** Films with their captions. Files are kept in `uploadsDir`/recordings, an absolute path. */
export const recordingsCollection = ({ uploadsDir }: { uploadsDir: string }): CollectionConfig =>
  fileCollection({
    slug: 'recordings',
    uploadsDir,
    kind: films,
    served: {
      types: {
        ...Object.fromEntries(filmFormats.map(({ extension, mimeType }) => [extension, mimeType])),
        vtt: 'text/vtt; charset=utf-8',
      },
      originalOf: (row) => row.stored,
      disposition: 'inline',
    },
    admin: {
      description: `Filme scurte, MP4 sau WebM, de cel mult ${formatBytes(maxFileBytes)}, fiecare cu subtitrare. Un film ajunge pe site abia când îl arată un eveniment publicat.`,
      useAsTitle: 'title',
      defaultColumns: ['title', 'filename', 'updatedAt'],
      listSearchableFields: ['title', 'filename'],
    },
    facts: ['stored'],
    upload: { mimeTypes: filmFormats.map(({ mimeType }) => mimeType), focalPoint: false },
    fields: recordingFields,
    beforeOperation: [titleFromFile],
    beforeValidate: [keepTitle, besideTheCaptions],
  })
