import { describe, expect, it } from 'vitest'
import { globOf, spelledOut, withSpellings } from './folded-search.ts'

const matches = (expression: string, text: string) =>
  new RegExp(spelledOut(expression), 'i').test(text)

describe('globOf', () => {
  it('is open where the pattern is, and takes signs for themselves', () => {
    expect(globOf('%5*[?]%%')).toBe('*5[*][[][?]]%*')
    expect(globOf('5%')).toBe('5*')
    expect(globOf('%%')).toBe('**')
  })

  it('lets a letter stand for its spellings', () => {
    expect(globOf('%Ț%')).toBe(globOf('%t%'))
    expect(globOf('%t%')).toMatch(/^\*\[(?=.*ț)(?=.*Ţ)(?=.*T)[^\]]+\]\*$/)
  })
})

describe('spelledOut', () => {
  it('finds every spelling and leaves escaped signs alone', () => {
    expect(matches('strazi', 'pe STRĂZI')).toBe(true)
    expect(matches('STRA\u0306ZI', 'pe străzi')).toBe(true)
    expect(matches('a\\.b', 'ă.B')).toBe(true)
    expect(matches('a\\.b', 'acb')).toBe(false)
    expect(matches('strazi', 'strada')).toBe(false)
  })
})

it('changes only what Payload made of a search', () => {
  const instant = new Date(0)
  const condition = {
    $and: [{ title: { $regex: 'z', $options: 'i' } }, { slug: { $regex: 'z' } }],
    at: { $gt: instant },
    deletedAt: null,
  }
  expect(withSpellings(condition)).toEqual({
    ...condition,
    $and: [{ title: { $regex: '[ZzŹźŻżŽž]', $options: 'i' } }, { slug: { $regex: 'z' } }],
  })
})
