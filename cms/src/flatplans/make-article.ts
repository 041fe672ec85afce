import { APIError, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import {
  articleSources,
  type ArticleSource,
} from '../collections/journal-articles/article-sources.ts'
import { storedRelation, storedWords } from '../database/stored-values.ts'
import type { Section } from './drafts.ts'

export const sourceAsked = z.strictObject({
  collection: z.enum(articleSources, {
    error: 'Un articol se face dintr-un comunicat, un anunț sau o dezbatere.',
  }),
  id: z.string().min(1),
})
export type SourceAsked = z.infer<typeof sourceAsked>

const sourceSchema = z.object({
  title: storedWords,
  lead: storedWords,
  body: z.unknown(),
  image: storedRelation,
  department: storedRelation,
})

const sectionOf: Record<ArticleSource, Section> = {
  'press-releases': 'works',
  announcements: 'announcements',
  'debate-notices': 'decisions',
}

/** Articles that were made of a document, newest first; trash left out. */
export async function articlesFrom(
  req: PayloadRequest,
  { collection, id }: SourceAsked,
): Promise<{ id: string; title: string; issue: string | null }[]> {
  const made = z.object({ id: z.string(), title: storedWords, issue: storedRelation })
  const { docs } = await req.payload.find({
    collection: 'journal-articles',
    where: { source: { equals: { relationTo: collection, value: id } } },
    ...{ draft: true, depth: 0, pagination: false, sort: '-createdAt', req },
  })
  return docs
    .map((doc) => made.parse(doc))
    .map(({ title, ...article }) => ({ ...article, title: title ?? 'Fără titlu' }))
}

const issueSchema = z.object({ id: z.string(), title: storedWords })

/** The issues that fit, by what they are called, the last begun first: the next one may have no date yet. */
async function issuesWhere(
  req: PayloadRequest,
  where: Where,
  most: number,
): Promise<{ id: string; name: string }[]> {
  const { docs } = await req.payload.find({
    ...{ collection: 'journal-issues', where, sort: '-createdAt', limit: most },
    ...{ draft: true, depth: 0, pagination: false, req },
  })
  return docs
    .map((doc) => issueSchema.parse(doc))
    .map(({ id, title }) => ({ id, name: title ?? 'Număr fără titlu' }))
}

const mostOpen = 12

/** The issues that an article is made for: those that were never published. */
export const openIssues = (req: PayloadRequest): Promise<{ id: string; name: string }[]> =>
  issuesWhere(req, { publishedAt: { exists: false } }, mostOpen)

/** What the issues of articles are called, by id. */
export async function issueNames(
  req: PayloadRequest,
  articles: readonly { issue: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = articles.flatMap(({ issue }) => issue ?? [])
  if (ids.length === 0) return new Map()
  const issues = await issuesWhere(req, { id: { in: ids } }, 0)
  return new Map(issues.map(({ id, name }) => [id, name]))
}

/** A draft of an article of an issue with the newest text of another document; its id. `req` is in its transaction. */
export async function makeArticle(
  req: PayloadRequest,
  issue: string,
  source: SourceAsked,
): Promise<string> {
  const { collection, id } = source
  const made = await articlesFrom(req, source)
  const there = made.find((article) => article.issue === issue)
  if (there)
    throw new APIError(
      `Din acest document s-a făcut deja un articol al numărului: „${there.title}”.`,
      409,
    )
  const { docs } = await req.payload.find({
    ...{ collection, where: { id: { equals: id } }, limit: 1 },
    ...{ draft: true, depth: 0, overrideAccess: false, user: req.user, req },
  })
  if (!docs[0]) throw new APIError('Documentul nu mai există.', 404)
  const { title, lead, body, image, department } = sourceSchema.parse(docs[0])
  const article = await req.payload.create({
    collection: 'journal-articles',
    data: {
      ...{ title, lead, body, image, department, issue },
      ...{ section: sectionOf[collection], source: { relationTo: collection, value: id } },
      _status: 'draft',
    } as never,
    ...{ draft: true, depth: 0, req },
  })
  return String(article.id)
}
