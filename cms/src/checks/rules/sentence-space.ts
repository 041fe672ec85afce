import type { Rule } from '../finding.ts'
import { inPassages } from './in-passages.ts'

/** What stands without a space in it; two sentences, where its middle ends the one and begins the other. */
const unparted = /\S+/gu
const twoSentences =
  /^(?<first>[„(]?[\p{L}-]*\p{Ll}{2}[”)]*[.!?…])(?<second>[„(]?\p{Lu}(?:\p{Ll}[\p{L}-]*)?[”)]*)(?=[\s,.;:!?]|$)/u

/** An address, a path or a name that a program gave. */
const isAddress = (text: string): boolean => /[@/\\_]|^www\./i.test(text)
const isName = (text: string): boolean =>
  nameEndings.has(/[^.]*$/.exec(text)?.[0]?.toLowerCase() ?? '')
const nameEndings = new Set(
  'ro eu com org net gov md info pdf doc docx odt rtf txt xls xlsx ods csv ppt pptx jpg jpeg png webp svg gif mp3 mp4 zip htm html xml js'.split(
    ' ',
  ),
)

/** What ends with a point that ends no sentence. */
const abbreviations = new Set(
  'alin art av bd bl cap cca col conf corp dir dl dna dnul doc dr dra ec fig gen gr ing int intr jr jud loc lt lit lot max mil min mun nr obs op ord par pag pct prof rd red ref reg sc sect sf sos sp st str șos tel tit tr univ vol'.split(
    ' ',
  ),
)

/** Behind the end of a sentence there is a space. */
export const sentenceSpace: Rule = {
  name: 'sentence-space',
  blocks: 'nothing',
  find: (document) =>
    inPassages(document, unparted, ([text]) => {
      const bare = text.replace(/[\s,.;:!?”)]+$/u, '')
      const { first = '', second = '' } = twoSentences.exec(text)?.groups ?? {}
      if (!first || isAddress(text) || isName(bare) || isAbbreviation(first)) return null
      const passage = first + second
      return {
        severity: 'advice',
        passage,
        message: `Lipsește spațiul dintre propoziții: „${passage}”.`,
        replacements: [`${first} ${second}`],
      }
    }),
}

const isAbbreviation = (word: string): boolean =>
  word.endsWith('.') && abbreviations.has(word.slice(0, -1).toLowerCase())
