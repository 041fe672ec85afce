import {
  claimedSchema,
  mailApi,
  placeSchema,
  type ClaimAsked,
  type Claimed,
  type Outcomes,
  type Place,
  type RowsAsked,
} from '@avizier/shared/mail/mail-api'
import { serviceAuthorization } from '@avizier/shared/register-api'

/** The CMS as the mailer asks it. */
export interface CmsClient {
  claim(asked: ClaimAsked, signal: AbortSignal): Promise<Claimed>
  tell(outcomes: Outcomes): Promise<void>
  place(): Promise<Place>
  /** Has letters written up to a row, as far as the site shows it. */
  rows(asked: RowsAsked): Promise<Place>
}

/** The CMS did not answer as it should. */
export class CmsError extends Error {
  override name = 'CmsError'
}

const patienceMs = 30_000

export function createCmsClient(cmsUrl: string, apiKey: string): CmsClient {
  const ask = async (path: string, body?: object, waitMs = 0, signal?: AbortSignal) => {
    const timeout = AbortSignal.timeout(waitMs + patienceMs)
    const url = `${cmsUrl}/api${path}`
    const headers = { ...serviceAuthorization(apiKey), 'content-type': 'application/json' }
    const response = await fetch(url, {
      headers,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new CmsError(`${url} cannot be reached`, { cause })
    })
    const answer = await response.text().catch((cause: unknown) => {
      throw new CmsError(`${url} did not answer in full`, { cause })
    })
    if (!response.ok)
      throw new CmsError(`${url} answered ${response.status}: ${answer.slice(0, 300)}`)
    return JSON.parse(answer) as unknown
  }
  return {
    claim: async (asked, signal) =>
      claimedSchema.parse(await ask(mailApi.claims, asked, asked.waitSeconds * 1000, signal)),
    tell: async (outcomes) => void (await ask(mailApi.outcomes, outcomes)),
    place: async () => placeSchema.parse(await ask(mailApi.place)),
    rows: async (asked) =>
      placeSchema.parse(await ask(mailApi.rows, asked, asked.waitSeconds * 1000)),
  }
}
