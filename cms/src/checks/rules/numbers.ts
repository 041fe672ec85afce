import { formatNumber } from '@avizier/shared/numbers'
import type { Rule } from '../finding.ts'
import { inPassages } from './in-passages.ts'

/** What is counted or measured, behind a space: years, numbers of acts and of houses are not. */
const units =
  '(?:de\\s)?(?:lei|euro|locuitori|persoane|cereri|metri|mp|m²|mc|km|kg|tone|hectare|ha|locuri|arbori|copii|elevi|apartamente|gospodării|milioane|mil\\.|miliarde|la sută|%|°C|MW|kW)'
const inEnglish = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?(?![\d,]|\.\d)/g
const unparted = new RegExp(`(?<![\\d.,/])[1-9]\\d{4,8}(?=\\s${units}(?!\\p{L}))`, 'gu')
const withPoint = new RegExp(`(?<![\\d.,:])\\d{1,3}\\.\\d{1,2}(?=\\s?${units}(?!\\p{L}))`, 'gu')

/** Thousands are parted by points, decimals by a comma: 1.234,5. */
export const numbers: Rule = {
  name: 'numbers',
  blocks: 'nothing',
  find: (document) => [
    ...inPassages(document, inEnglish, ([passage]) => {
      const [whole = '', decimals] = passage.split('.')
      const points = whole.replaceAll(',', '.')
      // One group of three may be thousandths: the offer is only an offer.
      return tell(passage, decimals ? `${points},${decimals}` : points)
    }),
    ...inPassages(document, unparted, ([passage]) => tell(passage, formatNumber(Number(passage)))),
    ...inPassages(document, withPoint, ([passage]) => tell(passage, passage.replace('.', ','))),
  ],
}

const tell = (passage: string, offer: string) => ({
  severity: 'advice' as const,
  passage,
  message: `Numărul „${passage}” se scrie „${offer}”: miile cu punct, zecimalele cu virgulă.`,
  replacements: [offer],
})
