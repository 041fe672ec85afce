import { browserName } from './sessions/browser-name.ts'
import { clientAddress } from './client-address.ts'

/** From where somebody asks, as people are told it. */
export interface Whence {
  /** „Firefox pe Windows”. */
  browser: string
  /** Of IPv6 its network. */
  address: string
}

export const whenceOf = ({ headers }: { headers: Headers }): Whence => ({
  browser: browserName(headers.get('user-agent')),
  address: clientAddress(headers).slice(0, 60),
})
