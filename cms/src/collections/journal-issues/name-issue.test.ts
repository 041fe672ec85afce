import { describe, expect, it } from 'vitest'
import { issueTitle, slugOfIssue } from './name-issue.ts'

describe('the name of an issue', () => {
  it('is made of number and month in Cluj-Napoca', () => {
    expect(issueTitle(11, '2026-11-15T12:00:00.000Z')).toBe(
      'Jurnalul Municipal nr.\u00A011, noiembrie 2026',
    )
    expect(issueTitle(1, '2025-12-31T22:30:00.000Z')).toBe(
      'Jurnalul Municipal nr.\u00A01, ianuarie 2026',
    )
  })

  it('gives the address by the number alone', () => {
    expect(slugOfIssue({ number: 11 })).toBe('nr-11')
    expect(slugOfIssue({})).toBeNull()
  })
})
