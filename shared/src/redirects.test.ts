import { describe, expect, it } from 'vitest'
import { hasPage, newAddress, oldAddress, redirectRefusals } from './redirects.ts'
import { parseSnapshot } from './kinds/index.ts'

const siteUrl = 'https://stiri.exemplu.ro'
const old = (value: string) => oldAddress(value, siteUrl)
const target = (value: string) => newAddress(value, siteUrl)

describe('an old address', () => {
  it.each([
    ['/stiri/2019/vechi.html', '/stiri/2019/vechi.html'],
    ['  /compartimente/x ', '/compartimente/x/'],
    ['/compartimente/x/', '/compartimente/x/'],
    ['/x/index.html', '/x/'],
    ['/Hotărâri/nr 5.PDF', '/Hot%C4%83r%C3%A2ri/nr%205.PDF'],
    ['/Hot%c4%83r%C3%A2ri/nr%205.PDF', '/Hot%C4%83r%C3%A2ri/nr%205.PDF'],
    ['/index.php/stiri/12', '/index.php/stiri/12/'],
    ['/versiunea-2.0/', '/versiunea-2.0/'],
    ['https://stiri.exemplu.ro/stiri/vechi.html', '/stiri/vechi.html'],
    ['http://STIRI.exemplu.ro/', '/'],
  ])('%s is %s', (value, address) => {
    expect(old(value)).toEqual({ address })
    expect(old(address)).toEqual({ address })
  })

  it.each([
    ['stiri/vechi.html', 'notAPath'],
    ['https://alt.exemplu.ro/x/', 'notAPath'],
    ['https://', 'notAPath'],
    ['', 'notAPath'],
    ['/stiri/?id=5', 'query'],
    ['/stiri/#sus', 'query'],
    ['/stiri/%zz', 'percent'],
    ['//alt.exemplu.ro/', 'emptyPart'],
    ['/a//b/', 'emptyPart'],
    ['/a/../b/', 'dot'],
    ['/a/%2e%2e/b/', 'dot'],
    ['/.server/moved.map', 'dot'],
    ['/a%2fb/', 'signs'],
    ['/a\\b/', 'signs'],
    ['/a%22;/', 'signs'],
    ['/a%0Ab/', 'signs'],
    ['/$uri/', 'signs'],
    ['/{path}/', 'signs'],
    ['/a%00/', 'signs'],
    ['/vechi.html/mai-jos/', 'belowFile'],
    ['/rss.xml/', 'belowFile'],
  ] as const)('%s has none', (value, reason) => {
    expect(old(value)).toEqual({ refusal: redirectRefusals[reason] })
  })

  it('has none where it is too long for a file or for a table of nginx', () => {
    const long = [`/${'a'.repeat(201)}/`, `/${'ș'.repeat(101)}/`, `/${'a/'.repeat(250)}`]
    for (const value of long) expect(old(value)).toEqual({ refusal: redirectRefusals.long })
    expect(target(`https://a.ro/${'a'.repeat(2000)}`)).toEqual({ refusal: redirectRefusals.long })
  })

  it('has a page where a page can lie', () => {
    expect(['/a/', '/a.html', '/a.pdf', '/a.htm'].map(hasPage)).toEqual([true, true, false, false])
  })
})

describe('a new address', () => {
  it.each([
    ['/despre', '/despre/'],
    ['/cautare/?q=pod "nou"&x=$uri#a{b}', '/cautare/?q=pod%20%22nou%22&x=%24uri#a%7Bb%7D'],
    ['https://stiri.exemplu.ro/despre/#contact', '/despre/#contact'],
    ['https://Primaria.ro', 'https://primaria.ro/'],
    ['https://știri.ro/ș', 'https://xn--tiri-pxb.ro/%C8%99'],
    [
      'https://a.ro/";return 200 "$uri{$HOME}\\`|',
      'https://a.ro/%22;return%20200%20%22%24uri%7B%24HOME%7D/%60%7C',
    ],
  ])('%s is %s', (value, address) => {
    expect(target(value)).toEqual({ address })
    expect(target(address)).toEqual({ address })
  })

  it.each([
    ['http://primaria.ro/', 'target'],
    ['https://cineva:parola@primaria.ro/', 'target'],
    ['javascript:alert(1)', 'target'],
    ['primaria.ro', 'target'],
    ['?q=pod', 'target'],
    ['//alt.exemplu.ro/', 'emptyPart'],
    ['/a/"; return 200/', 'signs'],
  ] as const)('%s is none', (value, reason) => {
    expect(target(value)).toEqual({ refusal: redirectRefusals[reason] })
  })
})

it('a snapshot holds addresses in their one form only', () => {
  const fit = { from: '/vechi/', to: '/despre/' }
  expect(parseSnapshot('redirects', { ...fit, note: 'intern' })).toEqual(fit)
  for (const unfit of [{ from: '/vechi' }, { to: '/a/";\n' }, { to: 'https://a.ro/$uri' }])
    expect(() => parseSnapshot('redirects', { ...fit, ...unfit })).toThrow('one form')
})
