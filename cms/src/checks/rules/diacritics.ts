import type { CheckedDocument } from '../checked-document.ts'
import type { Found, Rule } from '../finding.ts'
import { bare, unknownIn } from './unknown-words.ts'

/** Words that would be right with their diacritics, and texts that have none at all. */
export const diacritics: Rule = {
  name: 'diacritics',
  blocks: 'nothing',
  find: (document, facts) => [
    ...unknownIn(document, facts, ({ word, offers }) => {
      const replacements = bare(word, offers)
      return replacements.length === 0
        ? null
        : {
            message: `„${word}” pare scris fără diacritice: „${replacements.join('”, „')}”?`,
            replacements,
          }
    }),
    ...withoutAny(document),
  ],
}

/** In as many letters every Romanian text has some. */
const enoughLetters = 150

function withoutAny({ passages }: CheckedDocument): Found[] {
  const fields = [...new Set(passages.map(({ path }) => path))]
  return fields.flatMap((path): Found[] => {
    const text = passages
      .filter((each) => each.path === path)
      .map((each) => each.text)
      .join(' ')
    const letters = text.replace(/\P{L}/gu, '')
    if (letters.length < enoughLetters || /[ăâîșțĂÂÎȘȚ]/.test(letters)) return []
    return [
      {
        severity: 'advice',
        path,
        message:
          'Textul pare scris fără diacritice: puneți ă, â, î, ș, ț peste tot, nu doar unde un cuvânt este semnalat.',
      },
    ]
  })
}
