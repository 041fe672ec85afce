import { ValidationError, type FieldHook } from 'payload'
import { z } from 'zod'

/** ISO 8601, and a day that the calendar has: JavaScript would make 2 March of `2026-02-30`. */
const realDate = z.union([
  z.iso.date(),
  z.iso.datetime({ offset: true, local: true }),
  z.date(),
  z.literal(''),
  z.null(),
  z.undefined(),
])

/** Refuses, drafts included, what is no date of the calendar, before it becomes another day. */
export const refuseImpossibleDate: FieldHook = ({
  value,
  field,
  path,
  collection,
  global,
  req,
}) => {
  const written: unknown = value
  if (realDate.safeParse(written).success) return written
  const message = `„${typeof written === 'string' ? written : JSON.stringify(written)}” nu este o dată din calendar. Scrieți-o ca 2026-11-23 sau 2026-11-23T10:00:00+02:00.`
  throw new ValidationError(
    {
      ...(collection && { collection: collection.slug }),
      ...(global && { global: global.slug }),
      errors: [
        {
          path: path.join('.'),
          message,
          ...('label' in field && field.label ? { label: field.label } : {}),
        },
      ],
      req,
    },
    req.t,
  )
}
