import { formatBytes } from '@avizier/shared/numbers'

/** The longest text in JSON or as a form, in bytes; files come as multipart, with limits of their own. */
export const maxTextBytes = 5_000_000

/** The largest picture or PDF taken in, in bytes. */
export const maxFileBytes = 25_000_000

/**
 * What Payload's multipart reader lets through: more than `maxFileBytes`, so that a file somewhat too large meets our own
 * sentence beside the field, and nothing so large that reading it would hurt.
 */
export const uploadLimits = {
  // A form's fields come as one text, which is read before anybody is asked who they are; below this one `boundSize` says
  // in words what is too large.
  limits: { fileSize: 2 * maxFileBytes, fieldSize: maxTextBytes },
  requestSizeLimit: 2 * maxFileBytes + 1_000_000,
  abortOnLimit: true,
  responseOnLimit: `Fișierul depășește limita de ${formatBytes(maxFileBytes)}.`,
  useTempFiles: false,
}
