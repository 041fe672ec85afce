import type { Rule } from '../finding.ts'
import { inPassages } from './in-passages.ts'

const commas: Readonly<Record<string, string>> = {
  ...{ '\u015F': 'ș', '\u015E': 'Ș', '\u0163': 'ț', '\u0162': 'Ț' },
}
const cedillas = /[\u015E\u015F\u0162\u0163]/g

/** A save mends what is Romanian; what stays is in a name of another language, or looks like one. */
export const cedilla: Rule = {
  name: 'cedilla',
  blocks: 'nothing',
  find: (document) =>
    inPassages(document, /[\p{L}\p{M}]+/gu, ([passage]) => {
      const mended = passage.replace(cedillas, (letter) => commas[letter] ?? letter)
      if (mended === passage) return null
      return {
        severity: 'advice',
        passage,
        message: `„${passage}” are litere cu sedilă: dacă nu este un nume străin, puneți-le cu virgulă.`,
        replacements: [mended],
      }
    }),
}
