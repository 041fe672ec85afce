import type { Rule } from '../finding.ts'
import { isCnp } from './cnp.ts'
import { inPassages } from './in-passages.ts'

/** How numbers of Visa, Mastercard, Maestro and American Express begin and how long they are. */
const schemes = /^(4\d{12}(\d{3})?(\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|6\d{15,18}|3[47]\d{13})$/

/** True where the last digit is the one that the others ask for (ISO/IEC 7812, Luhn). */
export const passesLuhn = (digits: string): boolean =>
  [...digits].toReversed().reduce((sum, sign, place) => {
    const value = Number(sign) * (place % 2 === 0 ? 1 : 2)
    return sum + (value > 9 ? value - 9 : value)
  }, 0) %
    10 ===
  0

export const cardPattern = /(?<![\p{L}\d.])\d(?:[ -]?\d){12,18}(?![\p{L}\d])/gu

/** True for digits that a bank may have put on a card. */
export const isCard = (digits: string): boolean =>
  schemes.test(digits) && passesLuhn(digits) && !isCnp(digits)

/** The number of a bank card. */
export const card: Rule = {
  name: 'card',
  blocks: 'publish',
  canBeLetPass: true,
  find: (document) =>
    inPassages(document, cardPattern, ([passage]) => {
      if (!isCard(passage.replace(/\D/g, ''))) return null
      return {
        severity: 'error',
        passage,
        message: `„${passage}” este numărul unui card bancar: ștergeți-l.`,
      }
    }),
}
