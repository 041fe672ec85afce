import { cutTo, mendLetters } from '@avizier/shared/letters'

const mostLetters = 250

/** The subject of a letter as its header has it: one line, without anything that a header would take for its end. */
export const subjectLine = (words: string): string =>
  cutTo(mendLetters(words).replace(/\s+/g, ' ').trim(), mostLetters)
