import { serviceAuthorization } from '@avizier/shared/register-api'

/** The CMS did not answer as it should. Whoever follows it waits and asks again; the counter says so. */
export class CmsError extends Error {
  override name = 'CmsError'
  /** The HTTP status of the answer, where there was one. */
  readonly status: number | undefined
  constructor(message: string, { status, cause }: { status?: number; cause?: unknown } = {}) {
    super(message, { cause })
    this.status = status
  }
}

interface Asked {
  /** What is sent; without it the CMS is only asked. */
  body?: object
  signal?: AbortSignal
  waitSeconds?: number | undefined
}

/** Asks below the CMS's `/api`; throws CmsError but for an answer that is one. */
export type CallCms = (path: string, asked?: Asked) => Promise<Response>

/**
 * Asks the CMS at `cmsUrl` as a service account. An answer that takes longer than it may wait, and `patienceMs`, is a lost
 * connection.
 */
export const callerOf =
  (cmsUrl: string, apiKey: string, patienceMs = 20_000): CallCms =>
  async (path, { body, signal, waitSeconds = 0 } = {}) => {
    const timeout = AbortSignal.timeout(waitSeconds * 1000 + patienceMs)
    const url = `${cmsUrl}/api${path}`
    const response = await fetch(url, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      headers: { ...serviceAuthorization(apiKey), 'content-type': 'application/json' },
    }).catch((cause: unknown) => {
      throw new CmsError(`${url} cannot be reached`, { cause })
    })
    if (response.ok) return response
    // Of what says why there may be half; the status came.
    const why = await response.text().catch(() => '')
    throw new CmsError(`${url} answered ${response.status}: ${why.slice(0, 300)}`, {
      status: response.status,
    })
  }

/** What an answer says. Of a CMS that is ended there may be half. */
export const toldBy = (response: Response): Promise<unknown> =>
  response.json().catch((cause: unknown) => {
    throw new CmsError(`${response.url} did not answer in full`, { cause })
  })
