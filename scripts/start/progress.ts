/** Where progress is shown: process.stdout, or anything that can be written to. */
export interface Screen {
  isTTY?: boolean | undefined
  write: (text: string) => unknown
}

export interface Progress {
  /** Shows that `work` is being done, for how long, and how long it took. */
  step: <T>(name: string, work: () => Promise<T>) => Promise<T>
  /** Tells of a step that was not needed. */
  skip: (name: string, reason: string) => void
  say: (line: string) => void
}

/** A person sees the seconds pass; a log file gets a line now and then. */
const tickMs = { person: 1000, file: 20_000 }
const nameWidth = 44

/** Progress as lines; `now` gives milliseconds of any steady clock. */
export function createProgress(screen: Screen, now: () => number): Progress {
  const line = (mark: string, name: string, rest: string) =>
    `${mark} ${name.padEnd(nameWidth)} ${rest}`
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const begun = now()
    const show = () => screen.write(`\r${line('…', name, seconds(now() - begun))}\u001b[K`)
    const tell = () => screen.write(`${line('…', name, seconds(now() - begun))}\n`)
    const ticking = screen.isTTY ? setInterval(show, tickMs.person) : setInterval(tell, tickMs.file)
    if (screen.isTTY) show()
    let mark = '✗'
    try {
      const result = await work()
      mark = '✓'
      return result
    } finally {
      clearInterval(ticking)
      const done = line(mark, name, seconds(now() - begun))
      screen.write(screen.isTTY ? `\r${done}\u001b[K\n` : `${done}\n`)
    }
  }
  return {
    step,
    skip: (name, reason) => void screen.write(`${line('=', name, reason)}\n`),
    say: (text) => void screen.write(`${text}\n`),
  }
}

/** `3.2 s`, `68 s`, `2 min 5 s`. */
export function seconds(ms: number): string {
  if (ms < 9950) return `${(ms / 1000).toFixed(1)} s`
  const whole = Math.round(ms / 1000)
  return whole < 120 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
