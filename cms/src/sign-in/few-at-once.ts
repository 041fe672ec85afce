import { APIError } from 'payload'

/** More wait than is good for anybody. */
export class TooBusy extends APIError {
  constructor() {
    super('Prea multe autentificări în același timp. Reîncercați peste câteva secunde.', 503)
    // By its name it is a line in the log, as other refusals.
    this.name = 'APIError'
  }
}

/**
 * Runs so many at once; the others wait in their order, behind those that go first. Throws TooBusy where too many wait
 * already; who goes first is never sent away.
 */
export function fewAtOnce({ atOnce, mostWaiting }: { atOnce: number; mostWaiting: number }) {
  let running = 0
  const waiting: (() => void)[] = []
  return async <Result>(work: () => Promise<Result>, goesFirst = false): Promise<Result> => {
    if (running < atOnce) running += 1
    else {
      if (waiting.length >= mostWaiting && !goesFirst) throw new TooBusy()
      // Whoever ends hands its place over: nobody slips in between.
      await new Promise<void>((resolve) =>
        goesFirst ? waiting.unshift(resolve) : waiting.push(resolve),
      )
    }
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
