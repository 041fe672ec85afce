import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { readLetterhead } from '../mail/letterhead.ts'
import { loadAgenda } from './agenda.ts'
import { loadArticles, loadIssue, loadPictures } from './drafts.ts'
import type { Drafts } from './gather.ts'
import { flatplanOf, noIssue, type StoredFlatplan } from './store.ts'

/** The plan of an issue and all that it is printed from. */
export interface LoadedFlatplan {
  stored: StoredFlatplan
  drafts: Drafts
  /** Of all that is printed: the same words in the same places have the same one. */
  hash: string
}

/** Reads both as they stand now. Throws 404 where there is no such issue. */
export async function loadFlatplan(req: PayloadRequest, issueId: string): Promise<LoadedFlatplan> {
  const issue = await loadIssue(req, issueId)
  if (!issue) throw noIssue()
  const stored = await flatplanOf(req, issueId)
  const articles = await loadArticles(req, issueId)
  const drafts: Drafts = {
    issue,
    articles,
    agenda: await loadAgenda(req, issue.issueDate),
    office: await readLetterhead(req),
    pictures: await loadPictures(req, articles),
  }
  return { stored, drafts, hash: hashOf(stored, drafts) }
}

function hashOf({ plan }: StoredFlatplan, { pictures, issue, ...drafts }: Drafts): string {
  const { pdf: _, ...printed } = issue
  // The page of an article follows from the plan; its state is not printed.
  const articles = drafts.articles.map(
    ({ pageNumber: _number, isPublished: _state, ...article }) => article,
  )
  const told = [plan.pages, printed, articles, drafts.agenda, drafts.office, [...pictures]]
  return createHash('sha256').update(JSON.stringify(told)).digest('hex')
}

/** True where the issue has the PDF that was made here, of words or places that are others now. */
export const hasOlderPdf = ({
  stored: { made },
  drafts: { issue },
  hash,
}: LoadedFlatplan): boolean => made !== null && made.document === issue.pdf && made.hash !== hash
