/**
 * What is being made, unless the signal is aborted first: throws its reason then. A process that was asked to end has seconds,
 * and what takes minutes is made anew by the next one.
 */
export async function unlessEnded<Made>(signal: AbortSignal, making: Promise<Made>): Promise<Made> {
  const { promise: ended, reject } = Promise.withResolvers<never>()
  const end = () => reject(signal.reason)
  signal.addEventListener('abort', end)
  try {
    return await Promise.race([making, ended])
  } finally {
    signal.removeEventListener('abort', end)
  }
}
