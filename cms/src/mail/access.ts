import { hasRole } from '../access/has-role.ts'

/** Who sees what the city sends, and may stop it. */
export const worksAtPost = (user: unknown): boolean => hasRole(user, 'chief', 'webmaster', 'admin')
