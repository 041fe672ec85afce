import { isLackOfRoom } from '@avizier/shared/error-code'
import { triedAgain } from '../following/problem-log.ts'
import { sqliteCode } from './database/unusable-file.ts'

/** What SQLite says where the system has no room: FULL, IOERR. */
const sqliteCodes = new Set([13, 10])

/** What the log says of a failure that will be tried again: what, why, and of a disk that takes no more what to do. */
export function describeProblem(error: unknown, dataDir: string): string {
  if (error instanceof Error && hasNoRoom(error))
    return (
      `The publisher cannot write in ${dataDir} (${error.message}): is the disk full? Make room. ` +
      'The public site stays as it is until then, and what is missing follows by itself.'
    )
  return triedAgain(error)
}

const hasNoRoom = (error: Error): boolean =>
  isLackOfRoom(error) || sqliteCodes.has(sqliteCode(error) ?? 0)
