import { formatBytes } from '@avizier/shared/numbers'
import type { CollectionConfig } from 'payload'
import { maxFileBytes } from '../../bounds/upload-limits.ts'
import { fileCollection } from '../stored-files/file-collection.ts'
import type { UploadKind } from '../stored-files/upload-hooks.ts'
import { cleanImage, type CleanImage } from './clean-image.ts'
import { mediaFields } from './fields.ts'
import { focalPointOf, moveCard, takeFocalPoint } from './focal-point.ts'
import { imageFilesSchema, imageSources, thumbnailSource, type ImageFiles } from './image-files.ts'
import { imageFormats } from '@avizier/shared/image-format'
import { makeCard, makeVariants, originalOf, stemOf, type NamedLater } from './make-variants.ts'

const slug = 'media'

const pictures: Omit<UploadKind<CleanImage & { variants: NamedLater[] }>, 'dir'> = {
  missing: 'Alegeți imaginea de încărcat.',
  unchanging:
    'Fișierul unei imagini încărcate nu se înlocuiește. Încărcați-o pe cea nouă ca imagine nouă și alegeți-o în locul celei vechi acolo unde trebuie arătată.',
  read: async (bytes) => {
    const image = await cleanImage(bytes)
    return { ...image, variants: await makeVariants(image) }
  },
  typeOf: ({ format }) => ({ ...format, fallbackName: 'imagine' }),
  store: async (image, { fileName, batch, data }) => {
    const naming = { stem: stemOf(fileName), batch }
    const original = originalOf(image, naming)
    const variants = image.variants.map((named) => named(naming))
    // The focal point is known for sure only now; a card takes as long as a save.
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
}

function thumbnailAddress(files: unknown): string | null {
  const known = imageFilesSchema.safeParse(files)
  return known.success ? `/api/${slug}/file/${thumbnailSource(known.data)}` : null
}

/** Pictures. Files are kept in `uploadsDir`/media, an absolute path. */
export const mediaCollection = ({ uploadsDir }: { uploadsDir: string }): CollectionConfig =>
  fileCollection({
    slug,
    uploadsDir,
    kind: pictures,
    served: {
      types: Object.fromEntries(
        imageFormats.map(({ extension, mimeType }) => [extension, mimeType]),
      ),
      originalOf: (row) => imageFilesSchema.parse(row.files).original,
      disposition: 'inline',
    },
    admin: {
      description: `Fotografii și ilustrații: JPEG, PNG, WebP sau AVIF, cel mult ${formatBytes(maxFileBytes)}. Datele ascunse (locul, aparatul) se șterg la încărcare. O imagine ajunge pe site abia când o arată un document publicat.`,
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
      listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
      components: {
        views: { list: { Component: '/src/admin/pictures/picture-list.tsx#PictureList' } },
        beforeListTable: ['/src/admin/lists/quick-filters.tsx#QuickFilters'],
      },
    },
    // The thumbnail is found in it, too.
    facts: ['files'],
    upload: {
      mimeTypes: imageFormats.map(({ mimeType }) => mimeType),
      adminThumbnail: ({ doc }) => thumbnailAddress(doc.files),
      focalPoint: true,
      displayPreview: true,
    },
    fields: mediaFields,
    beforeOperation: [takeFocalPoint],
    beforeChange: (plan, dir) => [moveCard(dir, plan)],
  })
