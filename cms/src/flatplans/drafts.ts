import { journalSections } from '@avizier/shared/kinds/journal-articles'
import type { RichText } from '@avizier/shared/rich-text'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { imageFilesSchema, type ImageFiles } from '../collections/media/image-files.ts'
import {
  absentAsNull,
  nullableInstant,
  storedRelation,
  storedWords,
} from '../database/stored-values.ts'
import { toRichText } from '../editor/to-rich-text.ts'

// What an issue is printed from: its own facts and the newest texts of its articles, read at the border.

export type Section = (typeof journalSections)[number]

/** A fraction was mistyped, and a draft is saved without being checked: it counts as not written yet. */
const wholeNumber = absentAsNull(z.number().int().nullable().catch(null))

const issueSchema = z.object({
  id: z.string(),
  title: storedWords,
  number: wholeNumber,
  issueDate: nullableInstant,
  issn: storedWords,
  printRun: wholeNumber,
  pdf: storedRelation,
})
/** An issue as its newest draft says it. */
export type IssueDraft = z.infer<typeof issueSchema>

const articleRow = z.object({
  id: z.string(),
  title: storedWords.transform((title) => title ?? 'Fără titlu'),
  lead: storedWords.transform((lead) => lead ?? ''),
  body: z.unknown().transform((body): RichText => toRichText(body)),
  byline: storedWords,
  section: z.enum(journalSections).catch('works'),
  image: storedRelation,
  pageNumber: wholeNumber,
  _status: z.unknown(),
})
/** `isPublished`: its newest text was published as it is, if its issue is public or not. */
const articleSchema = articleRow.transform(({ _status: status, ...article }) => ({
  ...article,
  isPublished: status === 'published',
}))
/** An article as its newest draft says it. */
export type ArticleDraft = z.infer<typeof articleSchema>

export interface StoredPicture {
  alt: string
  caption: string | null
  credit: string | null
  files: ImageFiles
}

const newest = { draft: true, depth: 0, pagination: false, showHiddenFields: false } as const

/** The issue; null where there is none, or it lies in the trash. */
export async function loadIssue(req: PayloadRequest, id: string): Promise<IssueDraft | null> {
  const { docs } = await req.payload.find({
    ...{ collection: 'journal-issues', where: { id: { equals: id } }, ...newest, req },
  })
  return docs[0] ? issueSchema.parse(docs[0]) : null
}

/** The articles that were begun for an issue, in the order in which they were begun. */
export async function loadArticles(req: PayloadRequest, issue: string): Promise<ArticleDraft[]> {
  const where: Where = { issue: { equals: issue } }
  const { docs } = await req.payload.find({
    ...{ collection: 'journal-articles', where, sort: ['createdAt', 'id'], ...newest, req },
  })
  return docs.map((doc) => articleSchema.parse(doc))
}

const pictureSchema = z.object({
  id: z.string(),
  alt: storedWords,
  isDecorative: absentAsNull(z.boolean().nullable()),
  caption: storedWords,
  credit: storedWords,
  files: imageFilesSchema,
})

/** The pictures of these articles, by id. */
export async function loadPictures(
  req: PayloadRequest,
  articles: readonly ArticleDraft[],
): Promise<ReadonlyMap<string, StoredPicture>> {
  const ids = [...new Set(articles.flatMap(({ image }) => image ?? []))]
  if (ids.length === 0) return new Map()
  const where = { id: { in: ids } }
  const { docs } = await req.payload.db.find({
    ...{ collection: 'media', where, pagination: false, limit: 0, req },
  })
  return new Map(
    docs.map((doc) => {
      const { id, alt, isDecorative, ...picture } = pictureSchema.parse(doc)
      return [id, { ...picture, alt: isDecorative ? '' : (alt ?? '') }] as const
    }),
  )
}
