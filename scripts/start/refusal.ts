import { codeOf } from '@avizier/shared/error-code'

/** A reason not to go on that the person at the terminal can act on: shown as one sentence, without a stack trace. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** What a person can mend: its message is all that is shown of it. */
export function isMendable(error: unknown): error is Error {
  const code = codeOf(error) ?? ''
  return error instanceof Refusal || mendable.has(code) || code.startsWith('ERR_PARSE_ARGS')
}

/** Sentences of the other parts of the house, which know no Refusal. */
const mendable = new Set(['DATABASE_TAKEN', 'FILE_UNUSABLE'])
