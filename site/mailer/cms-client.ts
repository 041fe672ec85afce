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
import { callerOf, toldBy, type CallCms } from '../following/call-cms.ts'

/** The CMS as the mailer asks it. */
export interface CmsClient {
  claim(asked: ClaimAsked, signal: AbortSignal): Promise<Claimed>
  tell(outcomes: Outcomes): Promise<void>
  place(): Promise<Place>
  /** Has letters written up to a row, as far as the site shows it. */
  rows(asked: RowsAsked): Promise<Place>
}

const patienceMs = 30_000

export function createCmsClient(cmsUrl: string, apiKey: string): CmsClient {
  const call = callerOf(cmsUrl, apiKey, patienceMs)
  const ask = async (path: string, asked: Parameters<CallCms>[1] = {}): Promise<unknown> =>
    toldBy(await call(path, asked))
  return {
    claim: async (body, signal) => {
      const { waitSeconds } = body
      return claimedSchema.parse(await ask(mailApi.claims, { body, signal, waitSeconds }))
    },
    tell: async (outcomes) => void (await ask(mailApi.outcomes, { body: outcomes })),
    place: async () => placeSchema.parse(await ask(mailApi.place)),
    rows: async (body) => {
      const { waitSeconds } = body
      return placeSchema.parse(await ask(mailApi.rows, { body, waitSeconds }))
    },
  }
}
