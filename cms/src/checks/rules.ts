import type { Rule } from './finding.ts'
import { altText } from './rules/alt-text.ts'
import { card } from './rules/card.ts'
import { cedilla } from './rules/cedilla.ts'
import { cnp } from './rules/cnp.ts'
import { diacritics } from './rules/diacritics.ts'
import { externalLinks } from './rules/external-links.ts'
import { headings } from './rules/headings.ts'
import { iban } from './rules/iban.ts'
import { internalLinks } from './rules/internal-links.ts'
import { lead } from './rules/lead.ts'
import { linkWords } from './rules/link-words.ts'
import { noticeTerms } from './rules/notice-terms.ts'
import { numbers } from './rules/numbers.ts'
import { pastDates } from './rules/past-dates.ts'
import { privateAddress } from './rules/private-address.ts'
import { privatePhone } from './rules/private-phone.ts'
import { quotes } from './rules/quotes.ts'
import { readingEase } from './rules/reading-ease.ts'
import { sentenceSpace } from './rules/sentence-space.ts'
import { spelling } from './rules/spelling.ts'
import { takenOut } from './rules/taken-out.ts'
import { title } from './rules/title.ts'
import { weekday } from './rules/weekday.ts'

/** Every rule there is; in the order in which they are told. */
export const rules: readonly Rule[] = [
  cnp,
  iban,
  card,
  privatePhone,
  privateAddress,
  takenOut,
  weekday,
  noticeTerms,
  internalLinks,
  externalLinks,
  altText,
  pastDates,
  title,
  lead,
  headings,
  linkWords,
  diacritics,
  spelling,
  cedilla,
  quotes,
  numbers,
  sentenceSpace,
  readingEase,
]
