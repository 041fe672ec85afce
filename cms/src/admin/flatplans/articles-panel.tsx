import type { UIFieldServerProps } from 'payload'
import { plansIssues } from '../../flatplans/access.ts'
import { articlesFrom, issueNames, openIssues, sourceAsked } from '../../flatplans/make-article.ts'
import { MakeArticle } from './make-article.tsx'

/** Beside a release, an announcement or a debate: the articles that were made of it, and the act that makes one. */
export const ArticlesPanel = async ({ id, req, collectionSlug }: UIFieldServerProps) => {
  const source = sourceAsked.safeParse({ collection: collectionSlug, id: String(id ?? '') })
  if (id === undefined || !source.success || !plansIssues(req.user)) return null
  const made = await articlesFrom(req, source.data)
  const names = await issueNames(req, made)
  const articles = made.map(({ issue, ...article }) => ({
    ...article,
    issueName: names.get(issue ?? '') ?? null,
  }))
  return <MakeArticle source={source.data} articles={articles} issues={await openIssues(req)} />
}
