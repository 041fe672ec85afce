import type { RelationshipField } from 'payload'
import { actorOf } from '../access/actor.ts'

/** The department that a document comes from; a department's people start with their own. */
export const departmentField = (description?: string): RelationshipField => ({
  name: 'department',
  label: { ro: 'Compartiment', en: 'Department' },
  type: 'relationship',
  relationTo: 'departments',
  index: true,
  defaultValue: ({ user }: { user?: unknown }) => ownDepartmentId(user),
  admin: { position: 'sidebar', ...(description && { description }) },
})

function ownDepartmentId(user: unknown): string | undefined {
  const actor = actorOf(user)
  return (actor?.roles.includes('department') && actor.department) || undefined
}
