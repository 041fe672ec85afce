import { expect, it } from 'vitest'
import { found } from '../testing.ts'
import { externalLinks } from './external-links.ts'

const url = 'https://exemplu.ro/harta'
const at = '2026-11-22T02:00:00.000Z'
const said = (isBroken: boolean | null, siteUrl = '') =>
  found(
    externalLinks,
    { links: [{ path: 'body', words: 'harta', to: { url } }] },
    {
      siteUrl,
      addresses: isBroken === null ? {} : { [url]: { isBroken, answer: 'pagina nu există', at } },
    },
  )

it('an address that did not answer is an error that keeps nothing from going out', () => {
  expect(externalLinks.blocks).toBe('nothing')
  expect(said(true)).toEqual([
    {
      severity: 'error',
      path: 'body',
      passage: 'harta',
      message:
        'Legătura „harta” nu se deschide (pagina nu există, verificată la 22.11.2026): verificați adresa https://exemplu.ro/harta.',
    },
  ])
})

it('one that answered, was not asked yet, or is our own is let be', () => {
  expect(said(false)).toEqual([])
  expect(said(null)).toEqual([])
  expect(said(true, 'https://exemplu.ro')).toEqual([])
})
