import { isAuthored } from '@avizier/shared/collections'
import { linkPath } from '@avizier/shared/counter-api'
import { APIError, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { actorOf, usersSlug } from '../access/actor.ts'
import { refuse } from '../access/refuse.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { bodyOf } from '../requests/body-of.ts'
import type { Purposes } from './counter-door.ts'
import {
  linkRequestSchema,
  type LinkMade,
  type LinkRequest,
  type LinksAnswer,
} from './link-request.ts'
import { closeLink, findLink, isOpen, linksOf, makeLink, type Link, type Subject } from './links.ts'
import { openingsOf } from './openings.ts'

/** The doors of those who make links: for one document, by whoever works on it. */
export const linkDoors = (purposes: Purposes): Endpoint[] => [
  { path: '/previews/:collection/:id', method: 'post', handler: (req) => make(req, purposes) },
  { path: '/previews/:collection/:id', method: 'get', handler: (req) => list(req, purposes) },
  { path: '/previews/links/:link', method: 'delete', handler: (req) => close(req, purposes) },
]

/** POST /api/previews/:collection/:id, a LinkRequest → LinkMade */
async function make(req: PayloadRequest, purposes: Purposes): Promise<Response> {
  const subject = subjectOf(req)
  const request = requestIn(await bodyOf(req))
  const purpose = purposes[request.purpose]
  refuseUnless(await purpose.refusal(req, subject))
  const madeAt = new Date()
  const days = 'days' in request ? request.days : undefined
  const expiresAt = await purpose.expiresAt(req, subject, madeAt, days)
  const by = actorOf(req.user)?.id ?? refuse('Autentificați-vă.')
  const wanted = { purpose: purpose.name, subject, by, madeAt, expiresAt, ...recipientIn(request) }
  const { token, link } = await inTransaction(req.payload, (inside) => makeLink(inside, wanted))
  const url = String(req.payload.config.custom.siteUrl) + linkPath(token)
  const answer: LinkMade = { id: link.id, url, expiresAt: link.expiresAt }
  return Response.json(answer, { status: 201 })
}

/** GET /api/previews/:collection/:id → LinksAnswer */
async function list(req: PayloadRequest, purposes: Purposes): Promise<Response> {
  const subject = subjectOf(req)
  refuseUnless(await purposes.person.refusal(req, subject))
  const answer: LinksAnswer = {
    links: await toldLinks(req, await linksOf(req, subject), new Date()),
    refusals: { person: null, embargo: await purposes.embargo.refusal(req, subject) },
  }
  return Response.json(answer)
}

/** DELETE /api/previews/links/:link; whoever may show the document to somebody may end it, whoever began. */
async function close(req: PayloadRequest, purposes: Purposes): Promise<Response> {
  const link = await findLink(req, String(req.routeParams?.link))
  if (!link) throw new NotFound(req.t)
  refuseUnless(await purposes.person.refusal(req, link.subject))
  await inTransaction(req.payload, (inside) => closeLink(inside, link.id, new Date()))
  return Response.json({ ok: true })
}

function refuseUnless(refusal: string | null): void {
  if (refusal !== null) refuse(refusal)
}

function subjectOf(req: PayloadRequest): Subject {
  const { collection, id } = req.routeParams ?? {}
  if (!actorOf(req.user)) throw new APIError('Autentificați-vă.', 401)
  if (typeof collection !== 'string' || !isAuthored(collection) || typeof id !== 'string')
    throw new NotFound(req.t)
  return { collection, id }
}

/** Throws a 400 whose sentences stand beside their fields. */
function requestIn(body: unknown): LinkRequest {
  const request = linkRequestSchema.safeParse(body)
  if (request.success) return request.data
  const errors = request.error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }))
  throw new APIError(errors[0]?.message ?? 'Cererea nu poate fi citită.', 400, { errors }, true)
}

const recipientIn = (request: LinkRequest) =>
  request.purpose === 'form'
    ? {}
    : { to: { name: request.name, outlet: request.outlet, email: request.email } }

async function toldLinks(
  req: PayloadRequest,
  links: readonly Link[],
  now: Date,
): Promise<LinksAnswer['links']> {
  const openings = await openingsOf(
    req,
    links.map(({ id }) => id),
  )
  const names = await namesOf(
    req,
    links.flatMap(({ by }) => by ?? []),
  )
  return links.flatMap((link) => {
    const { id, purpose, name, outlet, by, madeAt, expiresAt } = link
    if (purpose === 'form') return []
    return {
      id,
      purpose,
      name: name ?? '',
      outlet,
      by: names.get(by ?? '') ?? 'un cont șters',
      madeAt,
      expiresAt,
      isOpen: isOpen(link, now),
      openings: [...(openings.get(id) ?? [])],
    }
  })
}

async function namesOf(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { docs } = await req.payload.db.find<{ id: string; name?: string }>({
    collection: usersSlug,
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name ?? '']))
}
