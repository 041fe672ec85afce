import { formatBytes } from '@avizier/shared/numbers'

/** The largest picture or PDF taken in, in bytes. */
export const maxFileBytes = 25_000_000

/**
 * What Payload's multipart reader lets through: more than `maxFileBytes`, so that a file somewhat too large meets our own
 * sentence beside the field, and nothing so large that reading it would hurt.
 */
export const uploadLimits = {
  // A form's fields come as one: what is too large meets `boundSize`, which says so in words.
  limits: { fileSize: 2 * maxFileBytes, fieldSize: 2 * maxFileBytes },
  requestSizeLimit: 2 * maxFileBytes + 1_000_000,
  abortOnLimit: true,
  responseOnLimit: `Fișierul depășește limita de ${formatBytes(maxFileBytes)}.`,
  useTempFiles: false,
}
