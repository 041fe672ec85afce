import { hasRole } from './has-role.ts'

/** Who reads what somebody is owed an answer to; a department reads only what it is asked. */
export const worksOnCases = (user: unknown): boolean =>
  hasRole(user, 'contributor', 'editor', 'chief', 'admin')
