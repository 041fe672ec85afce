import { minuteMs } from '@avizier/shared/dates'
import type { StoredCase } from '../case.ts'

/** True where an act is said to have been before its case came. People tell minutes: what is of the same minute was after it. */
export const isBeforeArrival = (
  at: string,
  { receivedAt }: Pick<StoredCase, 'receivedAt'>,
): boolean => Date.parse(at) + minuteMs <= Date.parse(receivedAt)
