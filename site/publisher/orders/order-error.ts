/** What was ordered cannot be done, and the program is not at fault: the message says it all. */
export class OrderError extends Error {
  override name = 'OrderError'
}
