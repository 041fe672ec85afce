import { searchKeysOf } from '../database/search-keys.ts'
import type { StoredCase } from './case.ts'

/** What a case is found by, in any form of its words. */
export const caseSearchKeys = ({
  subject,
  text,
  applicant: { name, outlet },
}: Pick<StoredCase, 'subject' | 'text' | 'applicant'>): string =>
  searchKeysOf([subject, text, name, outlet])
