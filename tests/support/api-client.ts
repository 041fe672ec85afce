import { setTimeout as pause } from 'node:timers/promises'
import { inject } from 'vitest'
import { z } from 'zod'
import { lexical } from './lexical.ts'
import { chooseOwnPassword } from './own-password.ts'

/** An answer of the CMS: its status and its parsed body. */
export interface Answer {
  status: number
  body: Record<string, unknown>
  text: string
}

/** Somebody at the CMS's REST door; without a token, the public. */
export interface ApiClient {
  call(method: string, path: string, body?: unknown): Promise<Answer>
  /** The same with headers and a body as they are. */
  send(method: string, path: string, raw: Raw): Promise<Answer>
}

interface Raw {
  headers?: Record<string, string>
  body?: string | FormData | undefined
}

export function apiClient(token?: string): ApiClient {
  const send = async (method: string, path: string, { headers, body }: Raw): Promise<Answer> => {
    const response = await fetch(`${inject('newsroom').cmsUrl}/api${path}`, {
      method,
      headers: { ...(token && { authorization: `JWT ${token}` }), ...headers },
      ...(body !== undefined && { body }),
    })
    const text = await response.text()
    return { status: response.status, body: parsed(text), text }
  }
  return {
    send,
    call: (method, path, body) =>
      send(
        method,
        path,
        body === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
      ),
  }
}

const parsed = (text: string): Record<string, unknown> => {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
  } catch (error) {
    // A file or a page: whoever wants it reads `text`.
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

/** Makes an account as a script does, and chooses the password in the place of the one that the script set. */
export async function makeAccount(account: {
  email: string
  password: string
  name: string
  roles: readonly string[]
  department?: string | null | undefined
}): Promise<void> {
  const given = 'pusă de altcineva, pentru început'
  const answer = await (
    await clientOf('admin')
  ).call('POST', '/users', { ...account, password: given })
  if (answer.status !== 201) throw new Error(`${account.email}: ${answer.status} ${answer.text}`)
  const { cmsUrl } = inject('newsroom')
  await chooseOwnPassword(cmsUrl, { email: account.email, password: given }, account.password)
}

const signedIn = new Map<string, Promise<ApiClient>>()

/** Signs in as the demonstration account of a role, once for each. */
export function clientOf(role: string): Promise<ApiClient> {
  const known = signedIn.get(role) ?? signIn(role)
  signedIn.set(role, known)
  return known
}

async function signIn(role: string): Promise<ApiClient> {
  const account = inject('newsroom').accounts.find(({ roles }) => roles.includes(role))
  if (!account) throw new Error(`The demonstration has no account with the role ${role}`)
  const { email, password } = account
  const { body, status } = await apiClient().call('POST', '/users/login', { email, password })
  if (typeof body.token !== 'string') throw new Error(`${email} could not sign in: ${status}`)
  return apiClient(body.token)
}

/** Makes a press release and returns its id; public unless it is a draft, by two people where the office has four eyes. */
export async function makeRelease(
  who: ApiClient,
  data: Record<string, unknown>,
  draft = false,
): Promise<string> {
  const isAlone = !draft && !inject('newsroom').fourEyes
  const id = await makeDocument(who, 'press-releases', {
    lead: 'Pe scurt.',
    body: lexical('Pe larg.'),
    _status: isAlone ? 'published' : 'draft',
    ...data,
  })
  if (!draft && !isAlone) await publishByTwo(who, 'press-releases', id)
  return id
}

/** Makes a document of a kind, a draft unless `data` says otherwise, and returns its id. */
export async function makeDocument(
  who: ApiClient,
  kind: string,
  data: Record<string, unknown>,
): Promise<string> {
  const query = data._status === 'published' ? '' : '?draft=true'
  const answer = await who.call('POST', `/${kind}${query}`, data)
  const made = z.object({ doc: z.object({ id: z.string() }) }).safeParse(answer.body)
  if (!made.success) throw new Error(`No ${kind} was made: ${answer.status} ${answer.text}`)
  return made.data.doc.id
}

/** Publishes what `who` has saved: they submit it, another person approves and publishes it. */
export async function publishByTwo(
  who: ApiClient,
  kind: string,
  id: string,
  words: Record<string, unknown> = {},
): Promise<void> {
  const chief = await clientOf('chief')
  const other = who === chief ? await clientOf('editor') : chief
  await act(who, kind, id, 'submit')
  await act(other, kind, id, 'approve')
  await act(other, kind, id, 'publish', words)
}

/** Does one act of the desk; throws where it is refused. */
export async function act(
  who: ApiClient,
  kind: string,
  id: string,
  name: string,
  words: Record<string, unknown> = {},
): Promise<Answer> {
  const answer = await who.call('POST', `/${kind}/${id}/acts`, { act: name, ...words })
  if (answer.status !== 200)
    throw new Error(`${name} of ${kind}/${id}: ${answer.status} ${answer.text}`)
  return answer
}

/** Takes a press release off the site, to an address that is gone. */
export const withdraw = (who: ApiClient, id: string): Promise<Answer> =>
  act(who, 'press-releases', id, 'withdraw', { manner: 'error', reason: 'Publicat din greșeală.' })

/** Changes what is public: the new text goes the same way. */
export async function changeRelease(
  who: ApiClient,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  const isAlone = !inject('newsroom').fourEyes
  const answer = await who.call('PATCH', `/press-releases/${id}${isAlone ? '' : '?draft=true'}`, {
    ...data,
    ...(isAlone && { _status: 'published' }),
  })
  if (answer.status !== 200)
    throw new Error(`${id} was not changed: ${answer.status} ${answer.text}`)
  if (!isAlone) await publishByTwo(who, 'press-releases', id, { change: 'minor' })
}

/** Waits until the public site shows what a check wants to see; the last text that it saw is in the error. */
export async function untilPublic(
  path: string,
  isThere: (text: string, status: number) => boolean,
): Promise<string> {
  // How soon is measured by `npm run bench`: here a slow machine is no fault.
  const giveUpAt = Date.now() + 60_000
  for (;;) {
    const response = await fetch(inject('newsroom').siteUrl + path)
    const text = await response.text()
    if (isThere(text, response.status)) return text
    if (Date.now() > giveUpAt)
      throw new Error(`${path} stayed as it was: ${response.status} ${text.slice(0, 500)}`)
    await pause(20)
  }
}
