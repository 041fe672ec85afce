import { hasRole } from './has-role.ts'

/** True for everyone who writes for the office, a department's people included. */
export const canDraft = (user: unknown): boolean =>
  hasRole(user, 'department', 'contributor', 'editor', 'chief')
