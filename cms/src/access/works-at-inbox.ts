import { hasRole } from './has-role.ts'

/** Who reads what the city sent in, and answers it. */
export const worksAtInbox = (user: unknown): boolean =>
  hasRole(user, 'contributor', 'editor', 'chief')
