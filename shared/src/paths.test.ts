import { describe, expect, it } from 'vitest'
import { documentPath, paths } from './paths.ts'

const parts = { slug: 'titlu', publishedAt: '2026-11-30T23:30:00.000Z' }

describe('documentPath', () => {
  it('takes month and year of Cluj-Napoca', () => {
    expect(documentPath('press-releases', parts)).toBe('/comunicate/2026/12/titlu/')
    expect(documentPath('debate-notices', { ...parts, publishedAt: '2026-12-31T22:00:00Z' })).toBe(
      '/dezbateri/2027/titlu/',
    )
    expect(documentPath('leaflets', parts)).toBe('/pliante/titlu/')
  })

  it('places an issue by its date and an article under its issue', () => {
    const issuePath = documentPath('journal-issues', { ...parts, issueDate: '2025-01-15' })
    expect(issuePath).toBe('/jurnal/2025/titlu/')
    expect(documentPath('journal-articles', { ...parts, slug: 'articol', issuePath })).toBe(
      '/jurnal/2025/titlu/articol/',
    )
    expect(() => documentPath('journal-issues', parts)).toThrow(/issueDate is missing/)
    expect(() => documentPath('journal-articles', parts)).toThrow(/issuePath is missing/)
  })
})

it('names a file by the first 16 digits of its hash', () => {
  expect(paths.file({ hash: '0123456789abcdef'.repeat(4), name: 'plan.pdf' })).toBe(
    '/fisiere/0123456789abcdef/plan.pdf',
  )
})
