import { Readable } from 'node:stream'
import type { z } from 'zod'
import { counterApi, linkAuthorization, shownSchema, type Shown } from '@avizier/shared/counter-api'
import {
  changeAnswerSchema,
  shownSubscriptionsSchema,
  subscriptionsApi,
  toldOfLinkSchema,
  type ChangeAnswer,
  type ChangeAsked,
  type ShownSubscriptions,
  type ToldOfLink,
} from '@avizier/shared/subscriptions-api'
import { CmsError } from '../following/call-cms.ts'

/** The CMS as somebody with a link may ask it. */
export interface CmsClient {
  open(token: string): Promise<Shown>
  /** What the owner of a link is subscribed to. */
  subscriptions(token: string): Promise<ShownSubscriptions>
  changeSubscriptions(token: string, asked: ChangeAsked): Promise<ChangeAnswer>
  /** What a link of a letter confirms, or ends. */
  link(token: string): Promise<ToldOfLink>
  /** A file that the link's page shows; undefined where it shows none of these names. */
  file(token: string, hash: string, name: string): Promise<CmsFile | undefined>
}
export interface CmsFile {
  mimeType: string
  body: Readable
}

const usualPatienceMs = 10_000
const jsonBody = { 'content-type': 'application/json' }

/** Asks the CMS with the token of a link, waiting as long as `signal` lets it. */
const callerOf =
  (cmsUrl: string) =>
  async (
    path: string,
    method: 'GET' | 'POST',
    token: string,
    signal: AbortSignal,
    asked?: object,
  ): Promise<Response> =>
    fetch(`${cmsUrl}/api${path}`, {
      method,
      headers: { ...linkAuthorization(token), ...(asked && jsonBody) },
      signal,
      ...(asked && { body: JSON.stringify(asked) }),
    }).catch((cause: unknown) => {
      throw new CmsError('The CMS cannot be reached', { cause })
    })

/**
 * Talks to the CMS at `cmsUrl`, and waits for `patienceMs` at most until it says something. A file may take as long as its reader
 * does: only silence of the CMS ends it. No message of an error names a token.
 */
export function createCmsClient(cmsUrl: string, patienceMs = usualPatienceMs): CmsClient {
  const call = callerOf(cmsUrl)
  /** Asks with a link; rejects where the answer is another one than `schema` says. */
  const ask = async <Told>(
    path: string,
    token: string,
    schema: z.ZodType<Told>,
    asked?: object,
  ): Promise<Told> => {
    const answer = await call(path, 'POST', token, AbortSignal.timeout(patienceMs), asked)
    if (!answer.ok) throw new CmsError(`The CMS answered ${answer.status} to a link`)
    try {
      return schema.parse(await answer.json())
    } catch (cause) {
      throw new CmsError('The CMS did not answer a link in full', { cause })
    }
  }

  return {
    open: (token) => ask(counterApi.open, token, shownSchema),
    subscriptions: (token) => ask(subscriptionsApi.open, token, shownSubscriptionsSchema),
    changeSubscriptions: (token, asked) =>
      ask(subscriptionsApi.change, token, changeAnswerSchema, asked),
    link: (token) => ask(subscriptionsApi.link, token, toldOfLinkSchema),
    async file(token, hash, name) {
      const patience = patienceOf(patienceMs)
      const path = counterApi.file(hash, name)
      const answer = await patience.waitFor(call(path, 'GET', token, patience.signal))
      if (answer.status === 404) return undefined
      if (!answer.ok || !answer.body)
        throw new CmsError(`The CMS answered ${answer.status} when asked for a file of a link`)
      const mimeType = answer.headers.get('content-type') ?? 'application/octet-stream'
      // The DOM's streams and Node's are one and the same here; their types are not.
      const chunks = answer.body as AsyncIterable<Uint8Array>
      return { mimeType, body: Readable.from(chunkByChunk(chunks, patience)) }
    },
  }
}

type Patience = ReturnType<typeof patienceOf>

/** Waits for one thing after the other of a request, for each of them as long. */
function patienceOf(ms: number) {
  const giveUp = new AbortController()
  return {
    signal: giveUp.signal,
    end: () => giveUp.abort(),
    async waitFor<Result>(promise: Promise<Result>): Promise<Result> {
      const silent = new CmsError('The CMS stopped sending a file')
      const timer = setTimeout(() => giveUp.abort(silent), ms)
      return promise.finally(() => clearTimeout(timer))
    },
  }
}

/** Asks for the next part when the reader has room for it: nobody waits for the CMS meanwhile. */
async function* chunkByChunk(
  chunks: AsyncIterable<Uint8Array>,
  patience: Patience,
): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await patience.waitFor(iterator.next())
      if (next.done) return
      yield next.value
    }
  } finally {
    // Where the reader went away, the CMS need not send the rest.
    patience.end()
  }
}
