import { hasRole } from './has-role.ts'

/** Editors and the head of office decide what is public. */
export const canPublish = (user: unknown): boolean => hasRole(user, 'editor', 'chief')
