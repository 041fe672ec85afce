import type { PayloadRequest } from 'payload'
import type { StoredCase } from '../../cases/case.ts'
import type { CaseView } from '../../cases/read-case.ts'
import { casesSlug } from '../../cases/slugs.ts'
import { caseTitle } from './case-title.ts'
import { wordsIn } from '../../database/stored-values.ts'

/** Something that a case belongs together with. */
export interface CaseLink {
  /** What it is to the case. */
  label: string
  title: string
  href: string
}

/** The request of a complaint and the complaints about a request, what was joined, the question for the public, its source. */
export async function linksOf(req: PayloadRequest, view: CaseView): Promise<CaseLink[]> {
  const { request, complaints, joinedTo, joined, stored } = view
  const base = `${req.payload.config.routes.admin}/collections`
  const of = (label: string, cases: readonly (StoredCase | null)[]) =>
    cases
      .filter((each) => each !== null)
      .map((each) => ({
        label,
        title: caseTitle(each),
        href: `${base}/${casesSlug}/${each.id}`,
      }))
  return [
    ...of('Cererea reclamată', [request]),
    ...of('Reclamație', complaints),
    ...of('Conexată la', [joinedTo]),
    ...of('Conexată aici', joined),
    ...(await questionOf(req, stored.question, base)),
    ...sourceOf(stored.source, base),
  ]
}

/** What is called how of that which a case may come from; a saved e-mail is on no screen. */
const sources: Readonly<Record<string, string>> = {
  submissions: 'ce s-a primit la ghișeu',
  cuttings: 'articolul din presă',
  events: 'evenimentul la care s-a întrebat',
}

function sourceOf(source: string | null, base: string): CaseLink[] {
  const title = sources[source?.split('/')[0] ?? '']
  return title === undefined ? [] : [{ label: 'A venit de la', title, href: `${base}/${source}` }]
}

async function questionOf(
  req: PayloadRequest,
  id: string | null,
  base: string,
): Promise<CaseLink[]> {
  if (id === null) return []
  const where = { id: { equals: id } }
  const asked = { collection: 'questions', where, req } as const
  const found = await req.payload.db.findOne<{ id: string; title?: unknown }>(asked)
  const title = wordsIn(found?.title) ?? 'Fără titlu'
  return found ? [{ label: 'Întrebarea pentru site', title, href: `${base}/questions/${id}` }] : []
}
