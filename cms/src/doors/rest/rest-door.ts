import { checkAddress } from './address.ts'
import { boundBody } from './body.ts'
import { refuseForeignPage } from './foreign-page.ts'
import { checkQuery } from './query.ts'
import { Refused } from './refused.ts'

/** No answer of the API is a page: nothing in it runs, is framed or is taken for another type. */
const safeHeaders = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
}

/**
 * The one door of the REST API, in front of Payload's: lets a request through as `answer` may have it, or says why not.
 * `ownOrigin` is where the admin is served.
 */
export async function throughRestDoor(
  request: Request,
  ownOrigin: string,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const response = await checked(request, ownOrigin).then(answer, refusal)
  for (const [name, value] of Object.entries(safeHeaders))
    if (!response.headers.has(name)) response.headers.set(name, value)
  return response
}

async function checked(request: Request, ownOrigin: string): Promise<Request> {
  refuseForeignPage(request, ownOrigin)
  const { pathname, searchParams } = new URL(request.url)
  checkAddress(pathname)
  checkQuery(searchParams)
  return boundBody(request)
}

function refusal(error: unknown): Response {
  if (!(error instanceof Refused)) throw error
  return Response.json({ errors: [{ message: error.message }] }, { status: error.status })
}
