import type { UIFieldServerProps } from 'payload'
import { z } from 'zod'
import { plansIssues } from '../../flatplans/access.ts'
import { articlesFrom, sourceAsked } from '../../flatplans/make-article.ts'
import { storedWords } from '../../database/stored-values.ts'
import { MakeArticle } from './make-article.tsx'

/** The issues that were begun last are offered: the next one may have no date yet. */
const mostIssues = 12

const issueSchema = z.object({ id: z.string(), title: storedWords })

/** Beside a release, an announcement or a debate: the articles that were made of it, and the act that makes one. */
export const ArticlesPanel = async ({ id, req, collectionSlug }: UIFieldServerProps) => {
  const source = sourceAsked.safeParse({ collection: collectionSlug, id: String(id ?? '') })
  if (id === undefined || !source.success || !plansIssues(req.user)) return null
  const articles = await articlesFrom(req, source.data)
  const { docs } = await req.payload.find({
    collection: 'journal-issues',
    ...{ draft: true, depth: 0, sort: '-createdAt', limit: mostIssues, pagination: false, req },
  })
  const issues = docs
    .map((doc) => issueSchema.parse(doc))
    .map(({ id: issue, title }) => ({ id: issue, name: title ?? 'Număr fără titlu' }))
  return <MakeArticle source={source.data} articles={articles} issues={issues} />
}
