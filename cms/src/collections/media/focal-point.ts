import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { z } from 'zod'
import type { FileChanges } from '../stored-files/change-files.ts'
import { newBatch } from '../stored-files/store.ts'
import { middle, type FocalPoint } from './card-frame.ts'
import { formatOf } from '@avizier/shared/image-format'
import { imageFilesSchema } from './image-files.ts'
import { makeCard, stemOf } from './make-variants.ts'

const percent = z.coerce.number().min(0).max(100).transform(Math.round)
const editsSchema = z.object({ focalPoint: z.object({ x: percent, y: percent }) })

/**
 * Takes the focal point that the admin sends in the address as plain data. Left there, Payload would read the original
 * back, delete it and write it again before the save is sure, and a crop could be asked for by the same way.
 */
export const takeFocalPoint: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  const edits = editsSchema.safeParse(req.query?.uploadEdits)
  if (req.query) delete req.query.uploadEdits
  if (!edits.success) return
  const { x, y } = edits.data.focalPoint
  // A new file takes the point from the request, a stored one from its fields.
  if (req.file) req.query = { ...req.query, uploadEdits: { focalPoint: { x, y } } }
  return { ...args, data: { ...args.data, focalX: x, focalY: y } }
}

const pointSchema = z.object({ focalX: z.number().nullish(), focalY: z.number().nullish() })

/** The focal point of a row; the middle where none was chosen. */
export function focalPointOf(row: unknown): FocalPoint {
  const { focalX, focalY } = pointSchema.parse(row)
  return { x: focalX ?? middle.x, y: focalY ?? middle.y }
}

/** Makes the card again when only the focal point moved; nothing else depends on it. */
export const moveCard =
  (
    dir: string,
    plan: (req: PayloadRequest, change: FileChanges) => void,
  ): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    if (operation !== 'update') return data
    const before = imageFilesSchema.parse((originalDoc as { files: unknown }).files)
    const from = focalPointOf(originalDoc)
    const to = focalPointOf({ focalX: from.x, focalY: from.y, ...data })
    if (from.x === to.x && from.y === to.y) return data
    const { original } = before
    const bytes = await readFile(path.join(dir, original.source))
    const format = formatOf(bytes)
    if (!format) throw new TypeError(`${original.source} is stored but is no picture`)
    const image = { bytes, format, width: original.width, height: original.height }
    const card = await makeCard(image, to, { stem: stemOf(original.name), batch: newBatch() })
    plan(req, { written: card ? [card] : [], obsolete: before.card ? [before.card.source] : [] })
    return { ...data, files: { ...before, card: card?.file ?? null } }
  }
