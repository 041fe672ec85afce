import type { PayloadRequest } from 'payload'
import type { StoredCase } from '../../cases/case.ts'
import { casesSlug } from '../../cases/slugs.ts'
import { casesWhere } from '../../cases/store.ts'
import { wordsIn } from '../../database/stored-values.ts'

/** Something that a case belongs together with. */
export interface CaseLink {
  /** What it is to the case. */
  label: string
  title: string
  href: string
}

/** The request of a complaint and the complaints about a request, what was joined, the question for the public, its source. */
export async function linksOf(req: PayloadRequest, stored: StoredCase): Promise<CaseLink[]> {
  const { admin } = req.payload.config.routes
  const at = (place: string) => `${admin}/collections/${place}`
  const of = async (label: string, where: Parameters<typeof casesWhere>[1]) =>
    (await casesWhere(req, where)).map(({ id, number, subject }) => ({
      label,
      title: `${number}: ${subject}`,
      href: at(`${casesSlug}/${id}`),
    }))
  const one = (label: string, id: string | null) =>
    id === null ? Promise.resolve([]) : of(label, { id: { equals: id } })
  return [
    ...(await one('Cererea reclamată', stored.request)),
    ...(await of('Reclamație', { request: { equals: stored.id } })),
    ...(await one('Conexată la', stored.joinedTo)),
    ...(await of('Conexată aici', { joinedTo: { equals: stored.id } })),
    ...(await questionOf(req, stored.question, at)),
    ...(stored.source
      ? [{ label: 'A venit de la', title: 'ce s-a primit', href: at(stored.source) }]
      : []),
  ]
}

async function questionOf(
  req: PayloadRequest,
  id: string | null,
  at: (place: string) => string,
): Promise<CaseLink[]> {
  if (id === null) return []
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne<{ id: string; title?: unknown }>({
    collection: 'questions',
    where,
    req,
  })
  if (!found) return []
  const title = wordsIn(found.title) ?? 'Fără titlu'
  return [{ label: 'Întrebarea pentru site', title, href: at(`questions/${id}`) }]
}
