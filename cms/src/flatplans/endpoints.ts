import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '../access/person-of.ts'
import { refuse } from '../access/refuse.ts'
import { withinTransaction } from '../database/in-transaction.ts'
import { pdfAnswer } from '../print/pdf-answer.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readPerson } from '../requests/of-people.ts'
import { flatplanRefusals, plansIssues, seesFlatplans } from './access.ts'
import { flatplanAct } from './acts.ts'
import { loadIssue } from './drafts.ts'
import { faultOfIssue } from './gather.ts'
import { loadFlatplan } from './load-flatplan.ts'
import { makeArticle, sourceAsked } from './make-article.ts'
import { makePdf } from './make-pdf.ts'
import { performAct } from './perform.ts'
import { pagePicture, refuseOverset, setIssueOf } from './setting.ts'
import { noIssue } from './store.ts'
import { pdfSentences, tellPlan, withFillings } from './tell.ts'
import type { ToldPdf } from './told.ts'

const issueIn = (req: PayloadRequest): string => String(req.routeParams?.issue)

function reader(req: PayloadRequest): void {
  personOf(req)
  if (!seesFlatplans(req.user)) refuse(flatplanRefusals.see)
}

function planner(req: PayloadRequest) {
  const actor = personOf(req)
  if (!plansIssues(req.user)) refuse(flatplanRefusals.plan)
  return actor
}

/** GET /api/flatplans/of/:issue → `ToldFlatplan`, or 304 where `If-None-Match` names what is told already. */
const readFlatplan: Endpoint = {
  path: '/of/:issue',
  method: 'get',
  handler: async (req) => {
    reader(req)
    const loaded = await loadFlatplan(req, issueIn(req))
    const told = await tellPlan(req, loaded, new Date())
    const headers = { ETag: `"${told.etag}"`, 'Cache-Control': 'private, no-cache' }
    if (req.headers.get('If-None-Match') === headers.ETag)
      return new Response(null, { status: 304, headers })
    return Response.json(await withFillings(req, loaded, told), { headers })
  },
}

const actAsked = z.strictObject({ revision: z.int().min(0), act: flatplanAct })

/** POST /api/flatplans/of/:issue with `{ revision, act }` → `{ revision }`; 409 where somebody else changed the plan since. */
const actOnFlatplan: Endpoint = {
  path: '/of/:issue',
  method: 'post',
  handler: async (req) => {
    const { id: by } = planner(req)
    const asked = readPerson(actAsked, await bodyOf(req))
    const issue = issueIn(req)
    const revision = await withinTransaction(req, () =>
      performAct(req, { issue, ...asked }, by, new Date()),
    )
    return Response.json({ revision })
  },
}

/** GET /api/flatplans/of/:issue/pages/:page?v=… → the page as a JPEG; what `v` names stays the same for ever. */
const readPage: Endpoint = {
  path: '/of/:issue/pages/:page',
  method: 'get',
  handler: async (req) => {
    reader(req)
    const page = z.coerce.number().int().min(1).safeParse(req.routeParams?.page)
    const loaded = await loadFlatplan(req, issueIn(req))
    const picture = page.success ? await pagePicture(req, loaded, page.data) : null
    if (!picture) throw new APIError('Numărul nu are această pagină.', 404)
    const stays = req.query.v === loaded.hash
    return new Response(new Uint8Array(picture), {
      headers: {
        'Content-Type': 'image/jpeg',
        'Cache-Control': stays ? 'private, max-age=86400, immutable' : 'private, no-store',
      },
    })
  },
}

/** GET /api/flatplans/of/:issue/pdf → `ToldPdf`, quickly: nothing is set for it. */
const readPdfStanding: Endpoint = {
  path: '/of/:issue/pdf',
  method: 'get',
  handler: async (req) => {
    reader(req)
    const told: ToldPdf = { sentences: pdfSentences(await loadFlatplan(req, issueIn(req))) }
    return Response.json(told, { headers: { 'Cache-Control': 'private, no-store' } })
  },
}

/** POST /api/flatplans/of/:issue/pdf with `{ revision }` → `MadePdf`: the PDF of the issue is that of its plan. */
const makeIssuePdf: Endpoint = {
  path: '/of/:issue/pdf',
  method: 'post',
  handler: async (req) => {
    planner(req)
    const { revision } = readPerson(z.strictObject({ revision: z.int() }), await bodyOf(req))
    return Response.json(await makePdf(req, issueIn(req), revision))
  },
}

/** GET /api/flatplans/of/:issue/tipar.pdf → the issue for the printing house. */
const readPressPdf: Endpoint = {
  path: '/of/:issue/tipar.pdf',
  method: 'get',
  handler: async (req) => {
    reader(req)
    const loaded = await loadFlatplan(req, issueIn(req))
    const fault = faultOfIssue(loaded.drafts.issue)
    if (fault !== null) throw new APIError(fault, 400)
    const set = await setIssueOf(req, loaded, 'press')
    refuseOverset(set)
    return pdfAnswer(`jurnal-${loaded.drafts.issue.number ?? ''}-tipar.pdf`, set.pdf)
  },
}

/** POST /api/flatplans/of/:issue/articles with `{ source: { collection, id } }` → `{ id }`: an article with its text. */
const makeArticleOf: Endpoint = {
  path: '/of/:issue/articles',
  method: 'post',
  handler: async (req) => {
    planner(req)
    const { source } = readPerson(z.strictObject({ source: sourceAsked }), await bodyOf(req))
    const issue = issueIn(req)
    const id = await withinTransaction(req, async () => {
      if (!(await loadIssue(req, issue))) throw noIssue()
      return makeArticle(req, issue, source)
    })
    return Response.json({ id })
  },
}

export const flatplanEndpoints: Endpoint[] = [
  ...[
    readFlatplan,
    actOnFlatplan,
    readPage,
    readPdfStanding,
    makeIssuePdf,
    readPressPdf,
    makeArticleOf,
  ],
]
