import { readHour, type WallHour } from '@avizier/shared/dates'

/** An hour, or a window between two. */
export interface Hours {
  from: WallHour
  to: WallHour
}

export const hoursMessage =
  'Scrieți ora ca 7:40 sau un interval ca 19:00–19:30, care nu trece de miezul nopții.'

/** „7:40” or „19:00–19:30”; null where it is neither. */
export function readHours(text: string): Hours | null {
  const [begins = '', ends = begins, ...more] = text.split(/[-–]/)
  const [from, to] = [readHour(begins), readHour(ends)]
  if (from === null || to === null || more.length > 0) return null
  return minutesOf(to) < minutesOf(from) ? null : { from, to }
}

const minutesOf = ({ hour, minute }: WallHour): number => 60 * hour + minute
