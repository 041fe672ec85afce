const MachineDate = Date

/** A clock that a test moves; everything in the process goes by it, what the newsroom writes down too. */
export interface SimulatedClock {
  now: () => Date
  /** Moves it on without waiting. */
  skip: (ms: number) => void
}

/** From now on it is `from` in this process, and goes on as time does. */
export function simulateClock(from: string): SimulatedClock {
  let aheadMs = MachineDate.parse(from) - MachineDate.now()
  const now = (): number => MachineDate.now() + aheadMs
  // A class of another name is no date to mongoose.
  globalThis.Date = new Proxy(MachineDate, {
    construct: (date, given: unknown[]) =>
      Reflect.construct(date, given.length === 0 ? [now()] : given) as Date,
    get: (date, name) => (name === 'now' ? now : (Reflect.get(date, name) as unknown)),
  })
  const skip = (ms: number) => {
    aheadMs += ms
  }
  return { now: () => new MachineDate(now()), skip }
}
