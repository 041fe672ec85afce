import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PartOptions } from './part.ts'

const hourMs = 3_600_000

/** A clock that a test sets while the part that goes by it runs. */
export interface Clock {
  /** Makes a part go by this clock. */
  options: PartOptions
  now: () => Date
  /** Sets it so many hours before or after the machine's. */
  setHours: (hours: number) => void
}

export function settableClock(folder: string): Clock {
  const file = path.join(folder, 'clock-shift')
  let shiftMs = 0
  const setHours = (hours: number) => {
    shiftMs = hours * hourMs
    writeFileSync(file, String(shiftMs))
  }
  setHours(0)
  return {
    options: {
      environment: { CLOCK_SHIFT: file },
      preload: [new URL('./shifted-clock.ts', import.meta.url).href],
    },
    now: () => new Date(Date.now() + shiftMs),
    setHours,
  }
}
