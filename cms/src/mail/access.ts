import { hasRole } from '../access/has-role.ts'
import { worksAtInbox } from '../access/works-at-inbox.ts'
import { isPersonal, isSecret } from './purposes.ts'

/** Who sees what the city sends, and may stop it. */
export const worksAtPost = (user: unknown): boolean => hasRole(user, 'chief', 'webmaster', 'admin')

/** What somebody is written is known to those who answer; that it went, to the post as well. */
export const readsSubject = (user: unknown, purpose: unknown): boolean =>
  !isPersonal(purpose) || worksAtInbox(user)

/** Words with a link that opens something are for whom they were sent to alone. */
export const readsWords = (user: unknown, purpose: unknown): boolean =>
  !isSecret(purpose) && readsSubject(user, purpose)
