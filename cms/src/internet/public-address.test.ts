import { describe, expect, it } from 'vitest'
import { isPublicAddress, lookupPublic, PrivateAddress } from './public-address.ts'

it.each(['8.8.8.8', '193.231.20.1', '100.63.255.255', '172.32.0.1', '2a00:1450:4001:830::200e'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

it.each([
  ...['127.0.0.1', '10.1.2.3', '192.168.1.1', '172.16.0.1', '172.31.255.255', '169.254.169.254'],
  ...['0.0.0.0', '100.64.0.1', '224.0.0.1', '255.255.255.255', '192.0.2.1', '198.18.0.1'],
  ...['::1', '::', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::'],
  ...['2001:db8::1', '2001::1', 'localhost', ''],
])('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

describe('a name', () => {
  const resolving = (...addresses: string[]) =>
    ((_: string, __: object, callback: (error: null, found: object[]) => void) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      )) as never
  const ask = (...addresses: string[]) =>
    new Promise((resolve) =>
      lookupPublic(resolving(...addresses))('exemplu.ro', {}, (error, address) =>
        resolve(error ?? address),
      ),
    )

  it('is asked at its address where all that it has are public', async () => {
    expect(await ask('193.231.20.1', '193.231.20.2')).toBe('193.231.20.1')
    expect(await ask('193.231.20.1', '127.0.0.1')).toBeInstanceOf(PrivateAddress)
    expect(await ask()).toBeInstanceOf(PrivateAddress)
  })
})
