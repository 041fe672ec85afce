import { statSync } from 'node:fs'

/** A file of the publisher that cannot be worked with. The message names it and says what to do: whoever started the program can. */
export class UnusableFileError extends Error {
  override name = 'UnusableFileError'
  readonly code = 'FILE_UNUSABLE'
}

/** What SQLite calls a file that is none of its own, or not whole: CORRUPT, NOTADB. */
const damage = new Set([11, 26])
const cannotOpen = 14

export const isDamage = (error: unknown): error is Error => damage.has(sqliteCode(error) ?? 0)

/** Says of a failure that lies in the file itself which file it is and what to do; any other stays as it is. */
export function aboutFile(error: unknown, file: string, remedy: string): unknown {
  if (isDamage(error))
    return new UnusableFileError(`${file} is damaged (${error.message}): ${remedy}`, {
      cause: error,
    })
  if (sqliteCode(error) === cannotOpen || isFolder(file))
    return new UnusableFileError(
      `${file} cannot be opened. It must be a file that this user may read and write: set its rights, or move away what stands in its place.`,
    )
  return error
}

/** Opened only to be read, a folder fails later and as a bad disk does. */
const isFolder = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false

/** What SQLite calls a failure: the first byte of its number; the rest of it says more than is asked here. */
export const sqliteCode = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined
