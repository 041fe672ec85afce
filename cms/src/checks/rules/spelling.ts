import type { Rule } from '../finding.ts'
import { bare, unknownIn } from './unknown-words.ts'

/** Words that neither the dictionary nor the list of the office knows. Names, which no dictionary has all of, are let be. */
export const spelling: Rule = {
  name: 'spelling',
  blocks: 'nothing',
  find: (document, facts) =>
    unknownIn(document, facts, ({ word, offers, isFirst }) => {
      if (bare(word, offers).length > 0 || (/^\p{Lu}/u.test(word) && !isFirst)) return null
      return {
        message:
          offers.length > 0
            ? `„${word}” nu este în dicționar: „${offers.slice(0, 3).join('”, „')}”?`
            : `„${word}” nu este în dicționar: verificați-l sau adăugați-l în lista biroului.`,
        replacements: offers.slice(0, 3),
      }
    }),
}
