import { describe, expect, it } from 'vitest'
import { optionalWords, writtenWords } from './words.ts'

const asked = { missing: 'Scrieți motivul.', tooLong: 'Motivul are', most: 10 }
const said = (value: unknown) => {
  const { data, error } = writtenWords(asked).safeParse(value)
  return error?.issues.map(({ message }) => message) ?? data
}

describe('words that somebody wrote', () => {
  it.each(['', '  ', '\u200B', '\u2060\u00AD', '\u3164\u2800\u00A0', undefined, null, 7])(
    'are none where nobody sees them: %j',
    (value) => {
      expect(said(value)).toEqual(['Scrieți motivul.'])
    },
  )

  it('are kept as every text is stored', () => {
    expect(said(' \u200Bo gre\u015Feală ')).toBe('o greșeală')
  })

  it.each(['a'.repeat(11), '\u200B'.repeat(41)])('are no more than there is room for', (value) => {
    expect(said(value)).toContain('Motivul are cel mult 10 de caractere.')
  })

  it('may be left out', () => {
    const note = optionalWords(asked)
    expect([null, undefined, '\u2060', ' da '].map((value) => note.parse(value))).toEqual([
      null,
      undefined,
      '',
      'da',
    ])
  })
})
