import { formatBytes } from '@avizier/shared/numbers'
import type { PayloadRequest } from 'payload'
import type { PrivateFile } from '../../collections/stored-files/private/files-of.ts'
import { filesPath } from '../../collections/stored-files/private/told-file.ts'

/** A private file as a page shows it. */
export interface ShownFile {
  href: string
  name: string
  size: string
  isPicture: boolean
}

/** A file of what stands at `of` below the API: `cases/ID`. */
export const shownFile = (req: PayloadRequest, of: string, file: PrivateFile): ShownFile => ({
  href: `${req.payload.config.routes.api}/${of}${filesPath}/${file.id}`,
  name: file.name,
  size: formatBytes(file.stored.bytes),
  isPicture: file.stored.mimeType.startsWith('image/'),
})
