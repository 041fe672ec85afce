import { counterApi, linkAuthorization, shownSchema, type Shown } from '@avizier/shared/counter-api'

/** The CMS as somebody with a link may ask it. */
export interface CmsClient {
  open(token: string): Promise<Shown>
  /** A file that the link's page shows; undefined where it shows none of these names. */
  file(token: string, hash: string, name: string): Promise<CmsFile | undefined>
}
export interface CmsFile {
  mimeType: string
  body: ReadableStream<Uint8Array>
}

/** The CMS did not answer as it should. */
export class CmsError extends Error {
  override name = 'CmsError'
}

const patienceMs = 10_000

/** Talks to the CMS at `cmsUrl`. No message of an error names a token. */
export function createCmsClient(cmsUrl: string): CmsClient {
  const call = async (path: string, method: 'GET' | 'POST', token: string): Promise<Response> =>
    fetch(`${cmsUrl}/api${path}`, {
      method,
      headers: linkAuthorization(token),
      signal: AbortSignal.timeout(patienceMs),
    }).catch((cause: unknown) => {
      throw new CmsError('The CMS cannot be reached', { cause })
    })

  return {
    async open(token) {
      const answer = await call(counterApi.open, 'POST', token)
      if (!answer.ok) throw new CmsError(`The CMS answered ${answer.status} to a link`)
      return shownSchema.parse(await answer.json())
    },
    async file(token, hash, name) {
      const answer = await call(counterApi.file(hash, name), 'GET', token)
      if (answer.status === 404) return undefined
      if (!answer.ok || !answer.body)
        throw new CmsError(`The CMS answered ${answer.status} when asked for a file of a link`)
      const mimeType = answer.headers.get('content-type') ?? 'application/octet-stream'
      return { mimeType, body: answer.body }
    },
  }
}
