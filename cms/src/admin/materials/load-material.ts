import { richTextSchema, type RichText } from '@avizier/shared/rich-text'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { worksInOffice } from '../../access/works-in-office.ts'
import { usersSlug } from '../../access/actor.ts'
import { materialSchema, type Material } from '../../materials/material.ts'
import { materialsSlug, wordFilesSlug } from '../../materials/slugs.ts'
import { loadOutcome, type LoadedOutcome } from './load-outcome.ts'
import { leftOutSentence, leftOutSchema } from './left-out.ts'

export interface ShownFile {
  name: string
  href: string
  thumbnail: string | null
}

export interface ShownMaterial {
  material: Material
  outcome: LoadedOutcome
  department: string | null
  handedBy: string | null
  topics: string[]
  word: { name: string; href: string; text: RichText; leftOut: string | null } | null
  pictures: ShownFile[]
  documents: ShownFile[]
}

const namedSchema = z.object({ name: z.string() })
const fileSchema = z.object({
  id: z.string(),
  filename: z.string(),
  url: z.string(),
  title: z.string().nullish(),
  alt: z.string().nullish(),
  thumbnailURL: z.string().nullish(),
})
const wordSchema = z.object({
  filename: z.string(),
  url: z.string(),
  text: richTextSchema,
  leftOut: leftOutSchema,
})

/** A material with all that its page shows; null where there is none, or whoever asks may not read it. */
export async function loadMaterial(req: PayloadRequest, id: string): Promise<ShownMaterial | null> {
  const [stored] = await read(req, materialsSlug, [id])
  if (!stored) return null
  const material = materialSchema.parse(stored)
  const [department] = await read(req, 'departments', idsOf(material.department))
  const [word] = await read(req, wordFilesSlug, idsOf(material.wordFile))
  const topics = await read(req, 'topics', material.topics)
  const isOffice = worksInOffice(req.user)
  const [person] = isOffice ? await read(req, usersSlug, idsOf(material.handedBy)) : []
  return {
    material,
    outcome: await loadOutcome(req, material),
    department: department ? namedSchema.parse(department).name : null,
    handedBy: person ? namedSchema.parse(person).name : null,
    topics: topics.map((topic) => namedSchema.parse(topic).name),
    word: word ? wordOf(word) : null,
    pictures: (await read(req, 'media', material.pictures)).map(fileOf),
    documents: (await read(req, 'documents', material.attachments)).map(fileOf),
  }
}

const idsOf = (id: string | null): string[] => (id === null ? [] : [id])

/** As whoever asks: what they may not read is left out. */
async function read(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<unknown[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    user: req.user,
    req,
  })
  return docs
}

function wordOf(stored: unknown): ShownMaterial['word'] {
  const { filename, url, text, leftOut } = wordSchema.parse(stored)
  return { name: filename, href: url, text, leftOut: leftOutSentence(leftOut) }
}

function fileOf(stored: unknown): ShownFile {
  const { filename, url, title, alt, thumbnailURL } = fileSchema.parse(stored)
  return { name: title ?? alt ?? filename, href: url, thumbnail: thumbnailURL ?? null }
}
