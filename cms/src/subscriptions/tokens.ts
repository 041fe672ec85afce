import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'

// A link to end a subscription stands in every letter, so its token must be known again. It is not kept: it is made of the
// newsroom's secret, 256 bits, and whoever reads the database opens nothing with it. Of the secret as it was given:
// `payload.secret` is half of its hash.

type Asking = Pick<PayloadRequest, 'payload'>

const made = ({ payload }: Asking, of: string): string =>
  createHmac('sha256', payload.config.secret).update(`subscriptions:${of}`).digest('base64url')

/** Ends one subscription; `key` is its key. */
export const endingToken = (req: Asking, key: string): string => made(req, `one:${key}`)

/** Shows and ends all of a subscriber. */
export const subscriberToken = (req: Asking, email: string): string => made(req, `all:${email}`)
