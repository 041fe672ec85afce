import type { Rule } from '../finding.ts'
import { inPassages } from './in-passages.ts'

/** By country, for those whose accounts are met here; the length is part of the number's check. */
const lengths: Readonly<Record<string, number>> = {
  ...{ RO: 24, MD: 24, HU: 28, DE: 22, AT: 20, IT: 27, FR: 27, ES: 24, BE: 16, NL: 18, GB: 22 },
  ...{ BG: 22, PL: 28, CZ: 24, SK: 24, SI: 19, HR: 21, GR: 27, PT: 25, IE: 22, LU: 20, LT: 20 },
}

/** The Treasury keeps the accounts of institutions: taxes are paid there, and everyone may know them. */
const isPublic = (iban: string): boolean => /^RO\d\dTREZ/.test(iban)

/** True for an account number whose digits fit (ISO 13616, remainder 1 modulo 97). */
export function isIban(text: string): boolean {
  if (lengths[text.slice(0, 2)] !== text.length) return false
  const digits = [...(text.slice(4) + text.slice(0, 4))]
    .map((sign) => Number.parseInt(sign, 36))
    .join('')
  return BigInt(digits) % 97n === 1n
}

export const ibanPattern = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,26}(?![\p{L}\d])/gu

/** The account of a person or a firm. */
export const iban: Rule = {
  name: 'iban',
  blocks: 'publish',
  canBeLetPass: true,
  find: (document) =>
    inPassages(document, ibanPattern, ([match]) => {
      const passage = privateIban(match)
      if (!passage) return null
      return {
        severity: 'error',
        passage,
        message: `„${passage}” este un cont bancar care nu este al Trezoreriei: ștergeți-l sau spuneți de ce se publică.`,
      }
    }),
}

/** The account that stands in a match of the pattern; null where it is none, or the Treasury's. */
export function privateIban(match: string): string | null {
  const iban = longestIban(match)
  return iban && !isPublic(iban.replace(/[ -]/g, '')) ? iban : null
}

/** A word in capitals behind the number looks like a part of it. */
function longestIban(match: string): string | null {
  const length = lengths[match.slice(0, 2)]
  if (length === undefined) return null
  let taken = 0
  const end = [...match].findIndex((sign) => {
    if (!/[ -]/.test(sign)) taken += 1
    return taken === length
  })
  const passage = match.slice(0, end + 1)
  return isIban(passage.replace(/[ -]/g, '')) ? passage : null
}
