import { APIError } from 'payload'

/** Ends a request that is not allowed with the reason, which the admin shows (HTTP 403). */
export function refuse(reason: string): never {
  throw new APIError(reason, 403, undefined, true)
}
