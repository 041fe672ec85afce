import type { Rule } from '../finding.ts'
import { inPassages } from './in-passages.ts'

/** How the name of a street begins. */
export const street =
  '(?:str(?:ada|\\.)|b(?:ule)?v?(?:ardul|d\\.)|aleea|calea|piața|splaiul|intrarea)'
/** A flat: nobody's office is in one. */
const flat = `${street}\\s[^;\\n]{2,60}?\\b(?:nr\\.?\\s*\\d+\\w?)[^;\\n]{0,30}?\\bap(?:\\.|artament(?:ul)?)?\\s*\\d+`
/** A person's home, said in as many words. */
const home = `(?:domiciliat[ăei]?|cu domiciliul|cu reședința|locuie(?:ște|sc)|adresa de domiciliu)[^;\\n]{0,40}?${street}\\s[^;\\n]{2,60}?\\d+`

export const homePattern = new RegExp(`(?<!\\p{L})(?:${home}|${flat})`, 'giu')

/** Where somebody lives. */
export const privateAddress: Rule = {
  name: 'private-address',
  blocks: 'publish',
  canBeLetPass: true,
  find: (document) =>
    inPassages(document, homePattern, ([passage]) => ({
      severity: 'error',
      passage,
      message: `„${passage}” pare adresa unei locuințe: scrieți doar strada sau cartierul ori spuneți de ce se publică.`,
    })),
}
