import { expect, it } from 'vitest'
import { clientAddress } from './client-address.ts'

const of = clientAddress

it('the last address counts, which the web server in front wrote: what a client claims stands before it', () => {
  expect(of('203.0.113.7')).toBe('203.0.113.7')
  expect(of('10.0.0.1, 1.1.1.1, 203.0.113.7')).toBe('203.0.113.7')
})

it('addresses of one IPv6 network count as one, in each of its spellings', () => {
  expect(of('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64')
  expect(of('2001:DB8:1:2::9')).toBe('2001:db8:1:2::/64')
  expect(of('2001:db8::1')).toBe('2001:db8:0:0::/64')
  expect(of('::1')).toBe('0:0:0:0::/64')
})

it('an IPv4 address in the clothes of IPv6 is itself', () => {
  expect(of('::ffff:203.0.113.7')).toBe('203.0.113.7')
})

it('a request that tells none counts with the others that tell none', () => {
  expect(of()).toBe('unknown')
  expect(of('')).toBe('unknown')
})
