import { describe, expect, it } from 'vitest'
import { allowedInXml, escapeXml } from './xml.ts'

describe('allowedInXml', () => {
  it('drops what XML forbids and keeps the rest', () => {
    expect(allowedInXml('a\u0000b\u000Bc\u001Fd\uFFFFe\tf\ng')).toBe('abcde\tf\ng')
    expect(allowedInXml('x\uD800y')).toBe('x\uFFFDy')
    expect(allowedInXml('ș😀')).toBe('ș😀')
  })
})

describe('escapeXml', () => {
  it('escapes markup', () => {
    expect(escapeXml('<a b="c">&\u0001')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;')
  })
})
