import {
  addDataAndFileToRequest,
  AuthenticationError,
  generatePayloadCookie,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { usersSlug } from '../access/actor.ts'
import { maxPasswordLength } from './password-rule.ts'
import { compareWithNobody } from './password-hash.ts'
import { throttled } from './throttled.ts'

/** Nothing longer is anybody's, and comparing it costs time. */
const text = (longest: number) => z.string().max(longest).catch('')
const asked = z
  .object({ email: text(254), password: text(maxPasswordLength) })
  .catch({ email: '', password: '' })

/**
 * POST /api/users/login, in the place of Payload's: the same answers in the same time, whether there is such an account
 * or not, and fewer of them the more passwords were wrong.
 */
export const signIn: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { email, password } = asked.parse(req.data)
    const account = email.toLowerCase().trim()
    const { exp, token, user } = await throttled(req, account, () =>
      compare(req, account, password),
    )
    const cookie = generatePayloadCookie({
      collectionAuthConfig: req.payload.collections[usersSlug].config.auth,
      cookiePrefix: req.payload.config.cookiePrefix,
      token: token ?? '',
    })
    return Response.json(
      { message: req.t('authentication:passed'), exp, token, user },
      { headers: { 'Set-Cookie': cookie } },
    )
  },
}

async function compare(req: PayloadRequest, email: string, password: string) {
  const where = { email: { equals: email } }
  const isKnown = await req.payload.db.findOne({ collection: usersSlug, where, req })
  if (!isKnown || password.trim() === '') {
    await compareWithNobody(password)
    throw new AuthenticationError(req.t)
  }
  return req.payload.login({
    collection: usersSlug,
    data: { email, password },
    depth: 0,
    overrideAccess: false,
    req,
  })
}
