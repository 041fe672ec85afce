import { mendLetters } from '@avizier/shared/letters'
import { bound } from '@avizier/shared/typography'
import { printed } from './fonts.ts'

/** Stands for signs that no font of ours has, such as emoji and Chinese: in PDF/UA none may be without a shape. */
const missing = '□'

/** Soft hyphens, joiners, variants, directions: they have no shape of their own, and a copied word is to be without them. */
const shapeless = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

const asPrinted = (sign: string): string => {
  if (sign === '\n' || printed.has(sign.codePointAt(0) ?? 0)) return sign
  return sign === '\t' ? ' ' : missing
}

/** Text as it is printed: each sign has a shape, and lines end where Romanian typography lets them. */
export const printable = (text: string): string => {
  const shaped = mendLetters(text).replace(shapeless, '')
  return bound([...shaped].map(asPrinted).join('').replace(/□{2,}/g, missing))
}
