import { z } from 'zod'
import { newAddress, oldAddress, type Written } from './redirects.ts'

// As addresses are written once and for all: whatever else stood here would reach the configuration of web servers.

const writtenBy = (write: (value: string, siteUrl: string) => Written) =>
  z.string().refine((value) => {
    const written = write(value, 'https://avizier.invalid')
    return 'address' in written && written.address === value
  }, 'must be an address in its one form (shared/src/redirects.ts)')

/** An address of this site that something else answers for. */
export const oldAddressSchema = writtenBy(oldAddress)
/** Where one leads: of this site, or elsewhere. */
export const newAddressSchema = writtenBy(newAddress)
/** The same within this site. */
export const ownAddressSchema = newAddressSchema.refine(
  (value) => value.startsWith('/'),
  'must be an address of this site',
)
