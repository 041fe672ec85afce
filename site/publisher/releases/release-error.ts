/** A release cannot be shown, and the program that says so is not at fault: the message says it all. */
export class ReleaseError extends Error {
  override name = 'ReleaseError'
}
