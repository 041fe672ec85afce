import type { NumberFieldSingleValidation } from 'payload'
import { number as validatePlainNumber } from 'payload/shared'

/** Payload takes fractions too: whoever types „1.500” into a field for numbers writes one and a half. */
export const wholeNumber: NumberFieldSingleValidation = async (value, options) => {
  const valid = await validatePlainNumber(value, options)
  if (valid !== true || typeof value !== 'number' || Number.isInteger(value)) return valid
  return 'Scrieți un număr întreg, fără punct sau virgulă: 1500.'
}
