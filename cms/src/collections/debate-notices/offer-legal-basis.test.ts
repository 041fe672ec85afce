import { debateNoticeLegalBasis } from '@avizier/shared/kinds/debate-notices'
import { describe, expect, it } from 'vitest'
import { legalBasisFor } from './offer-legal-basis.ts'

describe('legalBasisFor', () => {
  it('follows the type until an editor writes another', () => {
    expect(legalBasisFor('budget', '')).toBe(debateNoticeLegalBasis.budget)
    expect(legalBasisFor('budget', null)).toBe(debateNoticeLegalBasis.budget)
    expect(legalBasisFor('budget', debateNoticeLegalBasis.consultation)).toBe(
      debateNoticeLegalBasis.budget,
    )
    expect(legalBasisFor('budget', 'HCL nr. 901/2026')).toBe('HCL nr. 901/2026')
  })

  it('offers nothing for a type that the law does not know', () => {
    expect(legalBasisFor('party', '')).toBeNull()
  })
})
