import { confirmSubscription } from '@avizier/shared/forms/confirm-subscription'
import { endSubscription } from '@avizier/shared/forms/end-subscription'
import { subscriptionsPath } from '@avizier/shared/subscriptions-api'
import type { PayloadRequest } from 'payload'

type Asking = Pick<PayloadRequest, 'payload'>

const siteUrl = ({ payload }: Asking): string => payload.config.custom.siteUrl as string

export const confirmLink = (req: Asking, token: string): string =>
  `${siteUrl(req)}${confirmSubscription.path}${token}/`

export const endLink = (req: Asking, token: string): string =>
  `${siteUrl(req)}${endSubscription.path}${token}/`

/** The page with all that somebody has. */
export const manageLink = (req: Asking, token: string): string =>
  siteUrl(req) + subscriptionsPath(token)

export const publicLink = (req: Asking, path: string): string => siteUrl(req) + path
