import type { StoredCase } from '../../cases/case.ts'

/** „INF-12/2026: Iluminatul”, where a case is named on another page or in a choice. */
export const caseTitle = ({ number, subject }: Pick<StoredCase, 'number' | 'subject'>): string =>
  `${number}: ${subject}`
