import { expect, it } from 'vitest'
import { trueAddress } from './true-address.ts'

it.each([
  ['https://exemplu.ro/a?b=1#c', 'https://exemplu.ro/a?b=1#c'],
  ['https://www.google.com/url?q=https://exemplu.ro/a&sa=D', 'https://exemplu.ro/a'],
  [
    'https://www.google.ro/search?q=https://exemplu.ro',
    'https://www.google.ro/search?q=https://exemplu.ro',
  ],
  [
    'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexemplu.ro%2Fp%3Fa%3D1&data=x',
    'https://exemplu.ro/p?a=1',
  ],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fexemplu.ro%2F%3Ffbclid%3D1&h=x',
    'https://exemplu.ro/',
  ],
  ['https://exemplu.ro/?utm_source=a&zi=1&fbclid=x', 'https://exemplu.ro/?zi=1'],
  [
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/url?q=javascript:alert(1)',
  ],
  ['mailto:presa@exemplu.ro', 'mailto:presa@exemplu.ro'],
  ['/relativ', '/relativ'],
])('%s leads to %s', (href, address) => {
  expect(trueAddress(href)).toBe(address)
})
