import type { DateFieldValidation } from 'payload'
import { date as validateDate } from 'payload/shared'

/** A deadline later than the first publication or, before that, than now. */
export const afterPublication: DateFieldValidation = (value, options) => {
  const valid = validateDate(value, options)
  if (valid !== true || !value) return valid
  const { publishedAt } = options.data as { publishedAt?: string | null }
  return new Date(value) > new Date(publishedAt ?? Date.now())
    ? true
    : 'Termenul trebuie să fie după publicarea anunțului.'
}
