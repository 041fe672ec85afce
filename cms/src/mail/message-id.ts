import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

/** A name for a letter that no other has; it stays the same however often it is sent. */
export const newMessageId = ({ payload }: Pick<PayloadRequest, 'payload'>): string =>
  `<${randomUUID()}@${new URL(payload.config.custom.siteUrl as string).hostname}>`
