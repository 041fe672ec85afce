import type { CheckedDocument } from '../checked-document.ts'
import type { Passage } from '../passage.ts'
import type { Found } from '../finding.ts'

/** What is said of each match of `pattern` (with the flag g) in the words of a document, once for the same words of a field. */
export function inPassages(
  { passages }: CheckedDocument,
  pattern: RegExp,
  tell: (match: RegExpExecArray, passage: Passage) => Omit<Found, 'path'> | null,
): Found[] {
  const told = new Map<string, Found>()
  for (const passage of passages)
    for (const match of passage.text.matchAll(pattern)) {
      const found = tell(match, passage)
      const key = `${passage.path} ${found?.passage ?? match[0]}`
      if (found && !told.has(key)) told.set(key, { path: passage.path, ...found })
    }
  return [...told.values()]
}
