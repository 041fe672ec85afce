/** How often a publisher says how it is: while something changes, and while nothing does. */
const leastMs = 500
const heartbeatMs = 30_000

export interface Reporter {
  /** There is something new to say. */
  changed(): void
  close(): void
}

/**
 * Lets `send` say how the publisher is, at once but not too often. Nothing waits for it, and a CMS that does not answer is
 * told at the next beat.
 */
export function createReporter(
  send: () => Promise<void>,
  failed: (error: unknown) => void,
): Reporter {
  let timer: NodeJS.Timeout | undefined
  let isSending = false
  let isNew = true
  let isClosed = false

  const wait = (milliseconds: number) => {
    clearTimeout(timer)
    if (!isClosed) timer = setTimeout(() => void beat(), milliseconds)
  }
  async function beat(): Promise<void> {
    isSending = true
    isNew = false
    await send().catch(failed)
    isSending = false
    wait(isNew ? leastMs : heartbeatMs)
  }
  wait(0)

  return {
    changed() {
      if (isNew) return
      isNew = true
      if (!isSending) wait(leastMs)
    },
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}
