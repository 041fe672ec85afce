import { registerRowSchema, type RegisterRow } from '@avizier/shared/register'
import type { StoredFile } from '@avizier/shared/snapshots/fields'
import { z } from 'zod'

/** What the CMS is told when rows are live. */
export interface Delivery {
  publisher: string
  first: number
  last: number
  /** ISO instant at which the files were in place. */
  at: string
  urls: number
  bytes: number
  milliseconds: number
}

export interface RegisterClient {
  /** Rows after `number`, in order; waits up to `waitSeconds` for a first one. `head` is the newest there is. */
  after(
    number: number,
    waitSeconds: number,
    signal: AbortSignal,
  ): Promise<{ rows: RegisterRow[]; head: number }>
  report(delivery: Delivery): Promise<void>
  download(file: StoredFile): Promise<Buffer>
}

/** The CMS did not answer as it should; the publisher waits and asks again. */
export class RegisterError extends Error {
  override name = 'RegisterError'
}

const answerSchema = z.object({ rows: z.array(registerRowSchema), head: z.number().int().min(0) })
/** An answer that takes longer is a lost connection. */
const patienceMs = 20_000

/** Talks to the CMS at `cmsUrl` as a service account. */
export function createRegisterClient(cmsUrl: string, apiKey: string): RegisterClient {
  const call = async (path: string, waitMs: number, init: RequestInit = {}): Promise<Response> => {
    const timeout = AbortSignal.timeout(waitMs + patienceMs)
    const url = `${cmsUrl}/api${path}`
    const response = await fetch(url, {
      ...init,
      signal: init.signal ? AbortSignal.any([init.signal, timeout]) : timeout,
      headers: {
        authorization: `service-accounts API-Key ${apiKey}`,
        'content-type': 'application/json',
      },
    }).catch((cause: unknown) => {
      throw new RegisterError(`${url} cannot be reached`, { cause })
    })
    if (!response.ok)
      throw new RegisterError(
        `${url} answered ${response.status}: ${(await response.text()).slice(0, 300)}`,
      )
    return response
  }

  return {
    async after(number, waitSeconds, signal) {
      const response = await call(
        `/register/after/${number}?wait=${waitSeconds}`,
        waitSeconds * 1000,
        { signal },
      )
      return answerSchema.parse(await response.json())
    },
    async report(delivery) {
      await call('/register/live', 0, { method: 'POST', body: JSON.stringify(delivery) })
    },
    async download(file) {
      // The CMS keeps each kind of file in a collection of its own.
      const collection = file.mimeType === 'application/pdf' ? 'documents' : 'media'
      const response = await call(`/${collection}/file/${encodeURIComponent(file.source)}`, 0)
      return Buffer.from(await response.arrayBuffer())
    },
  }
}
