import { describe, expect, it } from 'vitest'
import { addressOf } from './address-of.ts'

const now = new Date('2026-11-23T10:00:00.000Z')

describe('addressOf', () => {
  it('dates what was never public by now, in Cluj-Napoca', () => {
    const midnight = new Date('2026-11-30T22:30:00.000Z')
    expect(addressOf('press-releases', { slug: 'a' }, now)).toBe('/comunicate/2026/11/a/')
    expect(addressOf('announcements', { slug: 'a' }, midnight)).toBe('/anunturi/2026/12/a/')
    expect(addressOf('debate-notices', { slug: 'a', publishedAt: null }, now)).toBe(
      '/dezbateri/2026/a/',
    )
  })

  it('keeps the month of first publication', () => {
    const publishedAt = new Date('2024-02-10T10:00:00.000Z')
    expect(addressOf('press-releases', { slug: 'a', publishedAt }, now)).toBe(
      '/comunicate/2024/02/a/',
    )
  })

  it('puts issues under the year of their date and articles under their issue', () => {
    expect(
      addressOf('journal-issues', { slug: 'nr-1', issueDate: '2025-12-31T22:30:00.000Z' }, now),
    ).toBe('/jurnal/2026/nr-1/')
    expect(addressOf('journal-issues', { slug: 'nr-1' }, now)).toBeNull()
    expect(addressOf('journal-articles', { slug: 'a', issuePath: '/jurnal/2026/nr-1/' }, now)).toBe(
      '/jurnal/2026/nr-1/a/',
    )
    expect(addressOf('journal-articles', { slug: 'a' }, now)).toBeNull()
  })

  it('knows the pages of departments and topics', () => {
    expect(addressOf('departments', { slug: 'a' }, now)).toBe('/compartimente/a/')
    expect(addressOf('topics', { slug: 'a' }, now)).toBe('/teme/a/')
  })
})
