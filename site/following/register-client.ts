import {
  registerApi,
  rowsAnswerSchema,
  type Delivery,
  type Place,
  type PublisherState,
  type RowsAnswer,
} from '@avizier/shared/register-api'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import { callerOf, toldBy } from './call-cms.ts'

export interface RegisterClient {
  /** Rows and orders after a place, in order; waits up to `waitSeconds` for a first one. `head` is the newest row. */
  after(place: Place, signal: AbortSignal): Promise<RowsAnswer>
  report(delivery: Delivery): Promise<void>
  reportState(state: PublisherState): Promise<void>
  /** Throws CmsError with `status` 404 where the CMS has no such file. */
  download(file: StoredFile): Promise<Buffer>
}

/** Talks to the CMS at `cmsUrl` as a service account. */
export function createRegisterClient(cmsUrl: string, apiKey: string): RegisterClient {
  const call = callerOf(cmsUrl, apiKey)
  return {
    async after(place, signal) {
      const { waitSeconds } = place
      const response = await call(registerApi.rowsAfter(place), { signal, waitSeconds })
      return rowsAnswerSchema.parse(await toldBy(response))
    },
    async report(delivery) {
      await call(registerApi.live, { body: delivery })
    },
    async reportState(state) {
      await call(registerApi.state, { body: state })
    },
    async download(file) {
      const response = await call(registerApi.file(file))
      return Buffer.from(await response.arrayBuffer())
    },
  }
}
