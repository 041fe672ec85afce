import type { Rule } from '../finding.ts'
import { inPassages } from './in-passages.ts'

/** Fields that exist to name a number in public. */
const namesOne = /(^|\.)phone$/

const mobile = /(?<![\d+])(?:\+|00)?(?:4?0)[ .-]?7\d(?:[ ./-]?\d){7}(?!\d)/g

/** The last nine digits tell a number, with or without the country. */
const plain = (phone: string): string => phone.replace(/\D/g, '').slice(-9)

/** A mobile number that neither the office nor a department gives to the public. */
export const privatePhone: Rule = {
  name: 'private-phone',
  blocks: 'publish',
  canBeLetPass: true,
  find: (document, { publicPhones }) => {
    const known = new Set(publicPhones.flatMap((phone) => phone.match(mobile) ?? []).map(plain))
    return inPassages(document, mobile, ([match], { path }) => {
      const passage = match.trim()
      if (namesOne.test(path) || known.has(plain(passage))) return null
      return {
        severity: 'error',
        passage,
        message: `„${passage}” este un telefon mobil care nu este al unui contact al primăriei: ștergeți-l sau spuneți de ce se publică.`,
      }
    })
  },
}
