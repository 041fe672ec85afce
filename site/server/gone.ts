import { codeOf } from '@avizier/shared/error-code'

/** What is left of a reader who went away. */
const codes = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'])

export const isGone = (error: unknown): boolean => codes.has(codeOf(error) ?? '')
