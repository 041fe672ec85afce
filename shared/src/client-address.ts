/**
 * Who asks, as far as attempts are counted: the last address in X-Forwarded-For, which the web server in front wrote
 * itself. What stands before it is the client's own word, and so is all of it where nobody stands in front
 * (docs/operations/running.md). Of IPv6 the network counts, for each subscriber has 2⁶⁴ addresses.
 */
export function clientAddress(forwarded: string | null | undefined): string {
  const last = (forwarded ?? '').split(',').at(-1)?.trim() ?? ''
  const address = last.replace(/^::ffff:(?=\d+\.)/i, '')
  return address.includes(':') ? networkOf(address) : address || 'unknown'
}

function networkOf(address: string): string {
  const [head = '', tail = ''] = address.toLowerCase().split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`
}
