/** The short name that the system or a library gives an error (`EACCES`, `SQLITE_BUSY`), or undefined. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

const lacksRoom = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** Whether the system had no room for what was written, or none for this user. SQLite says so in numbers of its own. */
export const isLackOfRoom = (error: unknown): boolean => lacksRoom.has(codeOf(error) ?? '')
