import type { AuthoredCollection } from '@avizier/shared/collections'
import { richTextSchema, type RichText } from '@avizier/shared/rich-text'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { asksWhere } from './asks/store.ts'
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
    data: itemFrom(flattenedFields, material, {
      wordText: await wordTextOf(req, material),
      issue: await issueOf(req, material),
    }),
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return String(made.id)
}

/** The issue that the material was asked for. */
async function issueOf(req: PayloadRequest, { ask }: Material): Promise<string | null> {
  if (ask === null) return null
  const [found] = await asksWhere(req, { id: { equals: ask } }, 1)
  return found?.issue ?? null
}

async function wordTextOf(req: PayloadRequest, { wordFile }: Material): Promise<RichText> {
  if (!wordFile) return []
  const where = { id: { equals: wordFile } }
  const stored = await req.payload.db.findOne({ collection: wordFilesSlug, where, req })
  return stored ? wordTextSchema.parse(stored).text : []
}
