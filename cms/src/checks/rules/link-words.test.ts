import { expect, it } from 'vitest'
import { found } from '../testing.ts'
import { linkWords } from './link-words.ts'

const said = (words: string) =>
  found(linkWords, { links: [{ path: 'body', words, to: { url: 'https://exemplu.ro' } }] })

it.each([
  'aici',
  'Aici',
  'click aici',
  'Clic aici!',
  'Aflați mai multe',
  'detalii…',
  'link',
  'apăsați aici',
])('„%s” says nothing of where it leads', (words) => {
  expect(said(words)).toEqual([expect.objectContaining({ severity: 'advice', passage: words })])
  expect(said(words)[0]?.message).toContain('nu spune unde duce')
})

it.each(['https://exemplu.ro/harta', 'www.exemplu.ro'])('%s is an address', (words) => {
  expect(said(words)[0]?.message).toContain('este o adresă')
})

it.each(['harta lucrărilor', 'de aici până la Someș', 'presa@exemplu.ro', '0264 431 900'])(
  '„%s” is let be',
  (words) => {
    expect(said(words)).toEqual([])
  },
)
