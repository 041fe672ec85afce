import type { CollectionConfig, PayloadRequest } from 'payload'
import { filesByHandDoors } from '../collections/stored-files/private/by-hand-doors.ts'
import { privateFiles } from '../collections/stored-files/private/collection.ts'
import { privateFileDoor } from '../collections/stored-files/private/door.ts'
import { filesOfEach, type PrivateFiles } from '../collections/stored-files/private/files-of.ts'
import { filesPath } from '../collections/stored-files/private/told-file.ts'
import { monitoringRefusals, watchesPress } from './access.ts'
import { mostScans } from './limits.ts'
import { cuttingScansSlug, cuttingsSlug } from './slugs.ts'

/** The pages of a newspaper that were scanned for a cutting: for the office alone, and kept as long as the cutting. */
export const cuttingScans: PrivateFiles = { slug: cuttingScansSlug, of: 'cutting' }

export const cuttingScansCollection = (places: { uploadsDir: string }): CollectionConfig =>
  privateFiles(cuttingScans, {
    ...{ ...places, owner: cuttingsSlug },
    refusal: 'Paginile scanate se adaugă la relatarea lor.',
  })

export const scanDoors = [
  privateFileDoor(cuttingScans, ({ user }) => watchesPress(user)),
  ...filesByHandDoors(cuttingScans, {
    ...{ owner: cuttingsSlug, mayChange: watchesPress, refusal: monitoringRefusals.read },
    most: mostScans,
    rules: {
      ...{ stem: 'pagina', takesRecordings: false },
      instead: 'Scanați pagina la o rezoluție mai mică.',
    },
  }),
]

/** The pages of some cuttings as the office opens them, by the cutting. */
export async function scanLinks(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { name: string; href: string }[]>> {
  const { api } = req.payload.config.routes
  const each = await filesOfEach(req, cuttingScans, ids)
  return new Map(
    [...each].map(([cutting, files]) => [
      cutting,
      files.map(({ id, name }) => ({
        name,
        href: `${api}/${cuttingsSlug}/${cutting}${filesPath}/${id}`,
      })),
    ]),
  )
}
