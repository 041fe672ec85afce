import type { IncomingMessage } from 'node:http'

/** Who still sends when the answer is known may go on for so long, to be able to read it. */
const lingeringMs = 5000

/**
 * Reads what is left of a request and throws it away: Node closes the connection when an answer ends, and who still sends then
 * never reads it. Resolves when all came, its sender went away, or after five seconds.
 */
export function restOf(request: IncomingMessage, waitMs = lingeringMs): Promise<void> {
  if (request.complete || request.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, waitMs)
    const over = () => {
      clearTimeout(timer)
      resolve()
    }
    request.once('end', over)
    request.once('close', over)
    request.resume()
  })
}
