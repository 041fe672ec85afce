/** Lets one part of a program wait until another has something for it. */
export interface Bell {
  ring(): void
  /** Resolves at the next ring, or when the signal is given. */
  heard(signal: AbortSignal): Promise<void>
}

export function createBell(): Bell {
  let next = Promise.withResolvers<void>()
  return {
    ring() {
      next.resolve()
      next = Promise.withResolvers()
    },
    heard(signal) {
      const { promise } = next
      const ended = Promise.withResolvers<void>()
      const end = () => ended.resolve()
      if (signal.aborted) end()
      signal.addEventListener('abort', end, { once: true })
      return Promise.race([promise, ended.promise]).finally(() =>
        signal.removeEventListener('abort', end),
      )
    },
  }
}
