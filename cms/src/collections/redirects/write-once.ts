import { newAddress, oldAddress, type Written } from '@avizier/shared/redirects'
import type { FieldHook, PayloadRequest } from 'payload'

/** The public address of the site, without a slash at the end. */
export const siteUrlOf = ({ payload }: PayloadRequest): string =>
  payload.config.custom.siteUrl as string

/** Whatever was pasted, the one form of it is kept; what has none stays as it is, for the validation to refuse. */
const writeOnce =
  (write: (value: string, siteUrl: string) => Written): FieldHook =>
  ({ value, req }): unknown => {
    if (typeof value !== 'string') return value
    const written = write(value, siteUrlOf(req))
    return 'address' in written ? written.address : value
  }

export const writeOldAddress = writeOnce(oldAddress)
export const writeNewAddress = writeOnce(newAddress)
