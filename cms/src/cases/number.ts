import { yearOf } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { caseKinds, type CaseKind } from './kinds.ts'
import { casesSlug } from './slugs.ts'

const placed = z.object({ place: z.number().int() })

/** A number of the office, its series and its place there. */
export interface CaseNumber {
  number: string
  series: string
  place: number
}

/** The next number of a kind in the year of an instant. Transactions take turns, so that no two cases get the same. */
export async function nextNumber(
  req: PayloadRequest,
  kind: CaseKind,
  now: Date,
): Promise<CaseNumber> {
  const { series: prefix } = caseKinds[kind]
  const year = yearOf(now)
  const series = `${prefix}/${year}`
  const { docs } = await req.payload.db.find({
    collection: casesSlug,
    where: { series: { equals: series } },
    sort: '-place',
    limit: 1,
    pagination: false,
    req,
  })
  const [last] = docs
  const place = (last ? placed.parse(last).place : 0) + 1
  return { series, place, number: `${prefix}-${place}/${year}` }
}
