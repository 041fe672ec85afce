import { isAuthored } from '@avizier/shared/collections'
import { linkPath } from '@avizier/shared/counter-api'
import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { personOf } from '../access/person-of.ts'
import { actorOf } from '../access/actor.ts'
import { refuse } from '../access/refuse.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readPerson } from '../requests/of-people.ts'
import { deskOf } from '../workflow/desk-of.ts'
import type { Purposes } from './counter-door.ts'
import {
  linkRequestSchema,
  type LinkMade,
  type LinkRequest,
  type LinksAnswer,
} from './link-request.ts'
import { closeLink, findLink, linksOf, makeLink, type Subject } from './links.ts'
import { refusalToDraft } from './purposes.ts'
import { toldLinks } from './told-links.ts'

/** The doors of those who make links: for one document, by whoever works on it. */
export const linkDoors = (purposes: Purposes): Endpoint[] => [
  { path: '/previews/:collection/:id', method: 'post', handler: (req) => make(req, purposes) },
  { path: '/previews/:collection/:id', method: 'get', handler: (req) => list(req, purposes) },
  { path: '/previews/links/:link', method: 'delete', handler: close },
]

/** POST /api/previews/:collection/:id, a LinkRequest → LinkMade */
async function make(req: PayloadRequest, purposes: Purposes): Promise<Response> {
  const subject = subjectOf(req)
  const request = readPerson(linkRequestSchema, await bodyOf(req))
  const purpose = purposes[request.purpose]
  refuseUnless(await purpose.refusal(req, subject))
  const days = 'days' in request ? request.days : undefined
  const by = actorOf(req.user)?.id ?? refuse('Autentificați-vă.')
  const { token, link } = await inTransaction(req.payload, async (inside) => {
    // The acts of the document before this instant are what the link was made over (ended.ts).
    const madeAt = new Date()
    const expiresAt = await purpose.expiresAt(inside, subject, madeAt, days)
    const wanted = { purpose: purpose.name, subject, by, madeAt, expiresAt }
    return makeLink(inside, { ...wanted, ...recipientIn(request) })
  })
  const url = String(req.payload.config.custom.siteUrl) + linkPath(token)
  const answer: LinkMade = { id: link.id, url, expiresAt: link.expiresAt }
  return Response.json(answer, { status: 201 })
}

/** GET /api/previews/:collection/:id → LinksAnswer */
async function list(req: PayloadRequest, purposes: Purposes): Promise<Response> {
  const subject = subjectOf(req)
  refuseUnless(await refusalToDraft(req, subject))
  const answer: LinksAnswer = {
    links: await toldLinks(req, await deskOf(req, subject), await linksOf(req, subject)),
    refusals: {
      person: await purposes.person.refusal(req, subject),
      embargo: await purposes.embargo.refusal(req, subject),
    },
  }
  return Response.json(answer)
}

/** DELETE /api/previews/links/:link; whoever may show the document to somebody may end it, whoever began. */
async function close(req: PayloadRequest): Promise<Response> {
  const link = await findLink(req, String(req.routeParams?.link))
  if (!link) throw new NotFound(req.t)
  refuseUnless(await refusalToDraft(req, link.subject))
  await inTransaction(req.payload, (inside) => closeLink(inside, link.id, new Date()))
  return Response.json({ ok: true })
}

function refuseUnless(refusal: string | null): void {
  if (refusal !== null) refuse(refusal)
}

function subjectOf(req: PayloadRequest): Subject {
  const { collection, id } = req.routeParams ?? {}
  personOf(req)
  if (typeof collection !== 'string' || !isAuthored(collection) || typeof id !== 'string')
    throw new NotFound(req.t)
  return { collection, id }
}

const recipientIn = (request: LinkRequest) =>
  request.purpose === 'form'
    ? {}
    : { to: { name: request.name, outlet: request.outlet, email: request.email } }
