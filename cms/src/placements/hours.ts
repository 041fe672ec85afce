/** What a wall clock reads, 0:00 to 23:59. */
interface Hour {
  hour: number
  minute: number
}

/** An hour, or a window between two. */
export interface Hours {
  from: Hour
  to: Hour
}

const written = /^(\d{1,2})[:.](\d{2})(?:\s*[-–]\s*(\d{1,2})[:.](\d{2}))?$/

export const hoursMessage =
  'Scrieți ora ca 7:40 sau un interval ca 19:00–19:30, care nu trece de miezul nopții.'

/** „7:40” or „19:00–19:30”; null where it is neither. */
export function readHours(text: string): Hours | null {
  const [, hour, minute, untilHour, untilMinute] = written.exec(text.trim()) ?? []
  const from = hourOf(hour, minute)
  if (from === null) return null
  const to = untilHour === undefined ? from : hourOf(untilHour, untilMinute)
  return to === null || minutesOf(to) < minutesOf(from) ? null : { from, to }
}

const minutesOf = ({ hour, minute }: Hour): number => 60 * hour + minute

function hourOf(hour: string | undefined, minute: string | undefined): Hour | null {
  const read = { hour: Number(hour), minute: Number(minute) }
  return read.hour < 24 && read.minute < 60 ? read : null
}
