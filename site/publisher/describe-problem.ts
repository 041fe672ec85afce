import { triedAgain } from '../following/problem-log.ts'

/** No room, or none for this user: of Node, and the first byte of SQLite's (FULL, IOERR). */
const nodeCodes = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const sqliteCodes = new Set([13, 10])

/** What the log says of a failure that will be tried again: what, why, and of a disk that takes no more what to do. */
export function describeProblem(error: unknown, dataDir: string): string {
  if (error instanceof Error && isLackOfRoom(error))
    return (
      `The publisher cannot write in ${dataDir} (${error.message}): is the disk full? Make room. ` +
      'The public site stays as it is until then, and what is missing follows by itself.'
    )
  return triedAgain(error)
}

const isLackOfRoom = (error: Error): boolean =>
  ('code' in error && nodeCodes.has(String(error.code))) ||
  ('errcode' in error && sqliteCodes.has(Number(error.errcode) & 0xff))
