/** A reason not to go on that the person at the terminal can act on: shown as one sentence, without a stack trace. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** The system's short name of what went wrong (`EACCES`), or undefined. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
