import {
  registerApi,
  rowsAnswerSchema,
  serviceAuthorization,
  type Delivery,
  type Place,
  type PublisherState,
  type RowsAnswer,
} from '@avizier/shared/register-api'
import type { StoredFile } from '@avizier/shared/kinds/fields'

export interface RegisterClient {
  /** Rows and orders after a place, in order; waits up to `waitSeconds` for a first one. `head` is the newest row. */
  after(place: Place, signal: AbortSignal): Promise<RowsAnswer>
  report(delivery: Delivery): Promise<void>
  reportState(state: PublisherState): Promise<void>
  /** Throws RegisterError with `status` 404 where the CMS has no such file. */
  download(file: StoredFile): Promise<Buffer>
}

/** The CMS did not answer as it should; whoever follows it waits and asks again. */
export class RegisterError extends Error {
  override name = 'RegisterError'
  /** The HTTP status of the answer, where there was one. */
  readonly status: number | undefined
  constructor(message: string, { status, cause }: { status?: number; cause?: unknown }) {
    super(message, { cause })
    this.status = status
  }
}

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
      headers: { ...serviceAuthorization(apiKey), 'content-type': 'application/json' },
    }).catch((cause: unknown) => {
      throw new RegisterError(`${url} cannot be reached`, { cause })
    })
    if (!response.ok) {
      // Of what says why there may be half; the status came.
      const why = await response.text().catch(() => '')
      throw new RegisterError(`${url} answered ${response.status}: ${why.slice(0, 300)}`, {
        status: response.status,
      })
    }
    return response
  }

  return {
    async after(place, signal) {
      const waitMs = (place.waitSeconds ?? 0) * 1000
      const response = await call(registerApi.rowsAfter(place), waitMs, { signal })
      // Of a CMS that is ended there may be half an answer.
      const answer: unknown = await response.json().catch((cause: unknown) => {
        throw new RegisterError(`${response.url} did not answer in full`, { cause })
      })
      return rowsAnswerSchema.parse(answer)
    },
    async report(delivery) {
      await call(registerApi.live, 0, { method: 'POST', body: JSON.stringify(delivery) })
    },
    async reportState(state) {
      await call(registerApi.state, 0, { method: 'POST', body: JSON.stringify(state) })
    },
    async download(file) {
      const response = await call(registerApi.file(file), 0)
      return Buffer.from(await response.arrayBuffer())
    },
  }
}
