import type { DateFieldValidation } from 'payload'
import { date as validateDate } from 'payload/shared'

/** A date that is not earlier than the date in the sibling field `start`; `message` says so to the editor. */
export const notBefore =
  (start: string, message: string): DateFieldValidation =>
  (value, options) => {
    const valid = validateDate(value, options)
    if (valid !== true) return valid
    const from = (options.siblingData as Record<string, unknown> | undefined)?.[start]
    if (!value || (typeof from !== 'string' && !(from instanceof Date))) return true
    return new Date(value) >= new Date(from) ? true : message
  }
