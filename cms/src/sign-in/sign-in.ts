import {
  addDataAndFileToRequest,
  AuthenticationError,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { inTransaction } from '../database/in-transaction.ts'
import { secondFactorAsked } from '../workflow/settings.ts'
import { accountByEmail, accountById, asStored, keepFactorDue, type Account } from './account.ts'
import { makeLink } from './links/links.ts'
import { compareWithNobody, isPasswordOf } from './password-hash.ts'
import { maxPasswordLength } from './password-rule.ts'
import { codeThrottled } from './second-factor/code-throttle.ts'
import { withoutFactor } from './second-factor/requirement.ts'
import { factorOf } from './second-factor/store.ts'
import { requireCode } from './second-factor/take.ts'
import { isKnownBrowser } from './sessions/known-browser.ts'
import { openSession, type Opened } from './sessions/open-session.ts'
import { CodeNeeded, stepAnswer, type Step } from './steps.ts'
import { throttled } from './throttled.ts'

/** Nothing longer is anybody's, and comparing it costs time. */
const text = (longest: number) => z.string().max(longest).catch('')
const nothing = { email: '', password: '', code: '' }
const asked = z
  .object({ email: text(254), password: text(maxPasswordLength), code: text(40) })
  .catch(nothing)

/**
 * POST /api/users/login `{ email, password, code? }`, in the place of Payload's: the same answers in the same time, whether
 * there is such an account or not, and fewer of them the more passwords were wrong. Where a step is missing the answer
 * names it (`errors[0].data.step`): `code` is sent again together with the password.
 */
export const signIn: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { email, password, code } = asked.parse(req.data)
    const address = asStored(email)
    try {
      const entry = await throttled(req, address, async () => {
        const account = await compare(req, address, password)
        return enter(req, account, code)
      })
      return 'step' in entry ? nextStep(entry) : sessionAnswer(req, entry)
    } catch (error) {
      if (error instanceof CodeNeeded) return stepAnswer(401, error.message, { step: 'code' })
      throw error
    }
  },
}

async function compare(req: PayloadRequest, email: string, password: string): Promise<Account> {
  const account = await accountByEmail(req, email)
  // While many guess, whoever sits where they always sit does not stand behind them.
  const goesFirst = await isKnownBrowser(req, account?.id)
  if (!account || password.trim() === '') await compareWithNobody(password)
  else if (await isPasswordOf(account, password, goesFirst)) return account
  throw new AuthenticationError(req.t)
}

type Entry = Opened | Exclude<Step, { step: 'code' }>

/** What a right password opens. */
async function enter(req: PayloadRequest, compared: Account, code: string): Promise<Entry> {
  const pass = () =>
    inTransaction(req.payload, async (inside) => {
      const now = new Date()
      const account = await accountById(inside, compared.id)
      // It was changed while it was compared.
      if (!account || account.hash !== compared.hash) throw new AuthenticationError(req.t)
      const factor = await factorOf(inside, account.id)
      if (factor) await requireCode(inside, req, account, factor, code, now)
      return passed(inside, req, account, factor !== null, now)
    })
  return code === '' ? pass() : codeThrottled(req, compared, code, pass)
}

async function passed(
  inside: PayloadRequest,
  req: PayloadRequest,
  account: Account,
  hasFactor: boolean,
  now: Date,
): Promise<Entry> {
  if (account.passwordState !== 'own')
    return { step: 'password', token: (await makeLink(inside, account.id, 'own', now)).token }
  if (!hasFactor) {
    const without = withoutFactor(account, await secondFactorAsked(inside), now)
    if (without.may === 'set it up') {
      const { token } = await makeLink(inside, account.id, 'factor', now)
      return { step: 'second-factor', token }
    }
    if (without.may === 'enter until' && account.secondFactorDue === null)
      await keepFactorDue(inside, account, without.due)
  }
  return openSession(inside, req, account, now)
}

const sentences = {
  password: 'Parola a fost pusă de altcineva: alegeți întâi una a dumneavoastră.',
  'second-factor': 'Rolul dumneavoastră cere și un cod de pe telefon: puneți-l acum.',
} as const

const nextStep = (step: Exclude<Step, { step: 'code' }>): Response =>
  stepAnswer(403, sentences[step.step], step)

/** What a session is answered with: the token for programs, the same as a cookie for the admin. */
export function sessionAnswer(
  req: PayloadRequest,
  { token, exp, user, cookies }: Opened,
): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return Response.json({ message: req.t('authentication:passed'), exp, token, user }, { headers })
}
