import type { Rule } from '../finding.ts'
import { inPassages } from './in-passages.ts'

const weights = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]
const centuries: Readonly<Record<string, string>> = {
  ...{ 1: '19', 2: '19', 3: '18', 4: '18', 5: '20', 6: '20', 7: '20', 8: '20' },
}

/** True for a personal numeric code: a day that the calendar has, and the right control digit (HG nr. 1375/2006). */
export function isCnp(digits: string): boolean {
  const century = centuries[digits.charAt(0)]
  if (!/^\d{13}$/.test(digits) || century === undefined) return false
  const day = `${century}${digits.slice(1, 3)}-${digits.slice(3, 5)}-${digits.slice(5, 7)}`
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return false
  const rest = weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11
  return (rest === 10 ? 1 : rest) === Number(digits[12])
}

/** Thirteen digits, as people write them. */
export const cnpPattern = /(?<!\d)\d(?:[ .-]?\d){12}(?!\d)/g

/** A personal numeric code is never public. */
export const cnp: Rule = {
  name: 'cnp',
  blocks: 'publish',
  canBeLetPass: true,
  find: (document) =>
    inPassages(document, cnpPattern, ([passage]) =>
      isCnp(passage.replace(/\D/g, ''))
        ? {
            severity: 'error',
            passage,
            message: `„${passage}” este un cod numeric personal: ștergeți-l.`,
          }
        : null,
    ),
}
