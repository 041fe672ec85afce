/** The short name that the system or a library gives an error (`EACCES`, `SQLITE_BUSY`), or undefined. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
