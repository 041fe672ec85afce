import { z } from 'zod'
import { newAddress, oldAddress, type Written } from '../redirects.ts'
import { kind } from './kind.ts'

/** As it is written once and for all: whatever else stood here would reach the configuration of web servers. */
const writtenBy = (write: (value: string, siteUrl: string) => Written) =>
  z.string().refine((value) => {
    const written = write(value, 'https://avizier.invalid')
    return 'address' in written && written.address === value
  }, 'must be an address in its one form (shared/src/redirects.ts)')

export const redirects = kind({
  slug: 'redirects',
  labels: { singular: 'Redirecționare', plural: 'Redirecționări' },
  schema: z.object({ from: writtenBy(oldAddress), to: writtenBy(newAddress) }),
  upgrades: [],
})
