import { APIError, ValidationError } from 'payload'

const name = 'ForEditors'

/** Why something planned could not be done, where the people of the office can mend it. */
class ForEditors extends Error {
  override name = name

  constructor(message: string, options: ErrorOptions) {
    super(message, options)
    // Jobs keep what an error says of itself: here the sentence alone, for nobody looks for it in the code.
    this.stack = `${name}: ${message}`
  }
}

/** An error that says what is wrong with the document becomes a sentence for editors; all others stay what they are. */
export function forEditors(error: unknown): unknown {
  if (!(error instanceof APIError) || (!error.isPublic && error.status >= 500)) return error
  const fields = error instanceof ValidationError ? error.data.errors : []
  const wrong = fields.map(({ label, path, message }) => `${nameOf(label, path)}: ${message}`)
  return new ForEditors(wrong.length > 0 ? wrong.join(' ') : error.message, { cause: error })
}

const nameOf = (label: unknown, path: string): string =>
  `„${typeof label === 'string' ? label : path}”`

/** What a job's last error tells editors; null where it is not theirs to mend. */
export const toldToEditors = (lastError: string | null): string | null =>
  lastError?.startsWith(`${name}: `) ? lastError.slice(name.length + 2) : null
