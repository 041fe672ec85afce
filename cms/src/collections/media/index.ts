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
import { uploadHooks, type UploadKind } from '../stored-files/upload-hooks.ts'
import { cleanImage, type CleanImage } from './clean-image.ts'
import { mediaFields } from './fields.ts'
import { focalPointOf, moveCard, takeFocalPoint } from './focal-point.ts'
import { imageFilesSchema, imageSources, thumbnailSource, type ImageFiles } from './image-files.ts'
import { imageFormats } from './image-format.ts'
import { makeCard, makeVariants, originalOf, stemOf } from './make-variants.ts'

const slug = 'media'

/** Pictures. Files are kept in `uploadsDir`/media, an absolute path. */
export function mediaCollection({ uploadsDir }: { uploadsDir: string }): CollectionConfig {
  const dir = path.join(uploadsDir, slug)
  const hooks = uploadHooks(pictures(dir))
  return {
    slug,
    labels: collectionLabels[slug],
    admin: {
      group: groups.files,
      description: `Fotografii și ilustrații: JPEG, PNG, WebP sau AVIF, cel mult ${formatBytes(maxFileBytes)}. Datele ascunse (locul, aparatul) se șterg la încărcare. O imagine ajunge pe site abia când o arată un document publicat.`,
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
      listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
    },
    defaultSort: '-createdAt',
    access: fileAccess(slug),
    disableBulkEdit: true,
    disableDuplicate: true,
    // The thumbnail is found in it.
    forceSelect: { files: true },
    upload: {
      staticDir: dir,
      // Our hooks write and remove; see uploadHooks.
      disableLocalStorage: true,
      mimeTypes: imageFormats.map(({ mimeType }) => mimeType),
      // Judged by our own reader, and written anew by it.
      allowRestrictedFileTypes: true,
      hideRemoveFile: true,
      // The door by which a form names a file that is stored already; without it the form makes a second row of it.
      requiresClientUploadReceipt: true,
      handlers: [
        serveStoredFile({
          collection: slug,
          dir,
          sourcesOf: (row) => imageSources(row.files),
          types: Object.fromEntries(
            imageFormats.map(({ extension, mimeType }) => [extension, mimeType]),
          ),
          originalOf: (row) => imageFilesSchema.parse(row.files).original,
          disposition: 'inline',
        }),
      ],
      adminThumbnail: ({ doc }) => thumbnailAddress(doc.files),
      focalPoint: true,
      crop: false,
      pasteURL: false,
      displayPreview: true,
    },
    fields: [...mediaFields, ...ownerFields],
    hooks: {
      beforeOperation: [guardFileWrites(slug), takeFocalPoint, hooks.beforeOperation],
      beforeValidate: [mendOnSave],
      beforeChange: [setOwner, hooks.beforeChange, moveCard(dir, hooks.plan)],
      afterChange: [hooks.afterChange],
      beforeDelete: [keepWhatIsShown],
      afterDelete: [hooks.afterDelete],
      afterError: [tellNoPrefix],
    },
  }
}

const pictures = (dir: string): UploadKind<CleanImage> => ({
  dir,
  missing: 'Alegeți imaginea de încărcat.',
  unchanging:
    'Fișierul unei imagini încărcate nu se înlocuiește. Încărcați-o pe cea nouă ca imagine nouă și alegeți-o în locul celei vechi acolo unde trebuie arătată.',
  read: cleanImage,
  typeOf: ({ format }) => ({ ...format, fallbackName: 'imagine' }),
  store: async (image, { fileName, batch, data }) => {
    const naming = { stem: stemOf(fileName), batch }
    const original = originalOf(image, naming)
    const variants = await makeVariants(image, naming)
    const card = await makeCard(image, focalPointOf(data), naming)
    const files: ImageFiles = {
      original: original.file,
      variants: variants.map(({ file }) => file),
      card: card?.file ?? null,
    }
    const { width, height, bytes } = original.file
    return {
      fields: { files, width, height, filesize: bytes },
      files: [original, ...variants, ...(card ? [card] : [])],
    }
  },
  sourcesOf: (row) => imageSources(row.files),
})

function thumbnailAddress(files: unknown): string | null {
  const known = imageFilesSchema.safeParse(files)
  return known.success ? `/api/${slug}/file/${thumbnailSource(known.data)}` : null
}
