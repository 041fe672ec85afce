import { expect, it } from 'vitest'
import { canonicalAddress } from './canonical-address.ts'

it.each([
  ['https://www.Gazeta.ro/stiri/pod/?utm_source=rss&utm_medium=x#sus', 'gazeta.ro/stiri/pod'],
  ['http://gazeta.ro/stiri/pod', 'gazeta.ro/stiri/pod'],
  ['https://gazeta.ro/?p=7&fbclid=abc&a=1', 'gazeta.ro?a=1&p=7'],
  ['https://gazeta.ro:8443/x', 'gazeta.ro:8443/x'],
  ['ftp://gazeta.ro/x', null],
  ['javascript:alert(1)', null],
  ['/relativ', null],
])('%s is %s', (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical)
})
