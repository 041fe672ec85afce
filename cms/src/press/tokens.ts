import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { endPress } from '@avizier/shared/forms/end-press'

type Asking = Pick<PayloadRequest, 'payload'>

/** Takes a journalist off all lists. Made of the newsroom's secret as those of subscribers are; `key` is the journalist's. */
export const endingToken = ({ payload }: Asking, key: string): string =>
  createHmac('sha256', payload.config.secret).update(`press:${key}`).digest('base64url')

export const endLink = (req: Asking, key: string): string =>
  `${req.payload.config.custom.siteUrl as string}${endPress.path}${endingToken(req, key)}/`
