import type { CollectionConfig, Where } from 'payload'
import { canDraft } from './can-draft.ts'
import { canPublish } from './can-publish.ts'
import { hasRole } from './has-role.ts'
import { ownDepartment } from './own-department.ts'
import { worksInOffice } from './works-in-office.ts'

// What the admin shows and what is read. Writes are decided a second time, with the document at hand, by
// `guardWrites`: these functions see neither the `draft` argument nor the main row.

const neverPublished: Where = { publishedAt: { exists: false } }

const and = (...conditions: (Where | false)[]): Where | false =>
  conditions.includes(false) ? false : { and: conditions.filter((where) => where !== false) }

/** What a request asks for, where it carries data. */
const asked = (data: unknown): { _status?: unknown; deletedAt?: unknown } =>
  typeof data === 'object' && data !== null ? data : {}

/** Access to what the office writes. `hasDepartments` is false where a department has nothing of its own. */
export const contentAccess = (hasDepartments: boolean): NonNullable<CollectionConfig['access']> => {
  const own = (user: unknown, prefix?: string) => hasDepartments && ownDepartment(user, prefix)
  return {
    read: ({ req: { user } }) => worksInOffice(user) || own(user),
    readVersions: ({ req: { user } }) => worksInOffice(user) || own(user, 'version.'),
    create: ({ req: { user }, data }) => {
      if (asked(data)._status === 'published') return canPublish(user)
      return hasRole(user, 'contributor', 'editor', 'chief') || (canDraft(user) && hasDepartments)
    },
    update: ({ req: { user }, data }) => {
      if (canPublish(user)) return true
      if (asked(data)._status === 'published') return false
      return hasRole(user, 'contributor') || and(own(user), neverPublished)
    },
    delete: ({ req: { user }, data }) => {
      if (asked(data).deletedAt == null) return hasRole(user, 'chief')
      return canPublish(user) || (hasRole(user, 'contributor') && neverPublished)
    },
    unlock: () => false,
  }
}
