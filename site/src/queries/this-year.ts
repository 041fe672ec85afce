import { startOfDay, yearOf } from '@avizier/shared/dates'
import type { Reader } from './reader.ts'

/** The year that it is at `reader.asOf`: dates of others are written with theirs. The answer changes at New Year. */
export function thisYear(reader: Reader): string {
  const year = yearOf(reader.asOf)
  reader.changesAt(startOfDay(`${Number(year) + 1}-01-01`))
  return year
}
