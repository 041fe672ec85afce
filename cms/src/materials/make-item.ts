import type { AuthoredCollection } from '@avizier/shared/collections'
import { richTextSchema, type RichText } from '@avizier/shared/rich-text'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { itemFrom } from './item-from.ts'
import type { Material } from './material.ts'
import { wordFilesSlug } from './slugs.ts'

const wordTextSchema = z.object({ text: richTextSchema })

/** Makes a draft of a kind from a material, as the person who asks. Returns its id. */
export async function makeItem(
  req: PayloadRequest,
  kind: AuthoredCollection,
  material: Material,
): Promise<string> {
  const { flattenedFields } = req.payload.collections[kind].config
  const made = await req.payload.create({
    collection: kind,
    data: itemFrom(flattenedFields, material, await wordTextOf(req, material)),
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return String(made.id)
}

async function wordTextOf(req: PayloadRequest, { wordFile }: Material): Promise<RichText> {
  if (!wordFile) return []
  const where = { id: { equals: wordFile } }
  const stored = await req.payload.db.findOne({ collection: wordFilesSlug, where, req })
  return stored ? wordTextSchema.parse(stored).text : []
}
