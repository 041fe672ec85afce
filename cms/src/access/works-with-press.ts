import { hasRole } from './has-role.ts'

/** Who sees whom the office writes to at newspapers, radios and televisions: those who write for the office. */
export const worksWithPress = (user: unknown): boolean =>
  hasRole(user, 'contributor', 'editor', 'chief')
