import { describe, expect, it } from 'vitest'
import { isWebLink, validateWebLink, webLinkMessage } from './web-link.ts'

describe('isWebLink', () => {
  it.each([
    'https://primariaclujnapoca.ro/a?b=c#d',
    'http://x.ro',
    'mailto:a@x.ro',
    'tel:+40264431900',
  ])('accepts %s', (url) => {
    expect(isWebLink(url)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    ' https://x.ro',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'ftp://x.ro',
    'file:///etc/passwd',
    '//x.ro',
    '/comunicate/',
    '#sus',
    'x.ro',
    'https://',
    'https://x.ro/a\u0000b',
    'https://x.ro/\u202Efdp.exe',
    'https://x\u200B.ro',
    'https://x.ro/\uD800',
  ])('refuses %j', (url) => {
    expect(isWebLink(url)).toBe(false)
  })

  it('leaves an empty field to itself', () => {
    expect(validateWebLink(null)).toBe(true)
    expect(validateWebLink('x.ro')).toBe(webLinkMessage)
  })
})
