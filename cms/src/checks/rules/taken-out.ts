import type { Rule } from '../finding.ts'
import { personalNames } from '../personal-data/personal-names.ts'
import { inPassages } from './in-passages.ts'

const marks = new RegExp(`\\[(?:${Object.values(personalNames).join('|')})\\]`, 'g')

/** A mark for what was taken out is for whoever prepares a text: readers would only see that something is missing. */
export const takenOut: Rule = {
  name: 'takenOut',
  blocks: 'publish',
  canBeLetPass: true,
  find: (document) =>
    inPassages(document, marks, ([passage]) => ({
      severity: 'error',
      passage,
      message: `„${passage}” a rămas în locul unor date personale: spuneți altfel, fără ele.`,
    })),
}
