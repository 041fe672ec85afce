import type { CollectionConfig, Where } from 'payload'
import { actorOf } from '../access/actor.ts'
import { hasRole } from '../access/has-role.ts'
import { worksAtInbox } from '../access/works-at-inbox.ts'

/** Who takes the inbox out of the newsroom, as a file: a right of its own, for with it go names and addresses of people. */
export const mayExportInbox = (user: unknown): boolean => hasRole(user, 'editor', 'chief')

/** Who erases somebody's data before their time. */
export const mayErasePerson = (user: unknown): boolean => hasRole(user, 'editor', 'chief')

export const inboxRefusals = {
  work: 'La ce trimit cetățenii răspunde Biroul Mass-media.',
  export: 'Doar editorii și șeful biroului scot din redacție ce au trimis cetățenii.',
  erase: 'Doar editorii și șeful biroului șterg datele unei persoane.',
} as const

/** The proposals to the debates of the person's own department; false for people who belong to none. */
function toOwnDebates(user: unknown): Where | false {
  const actor = actorOf(user)
  if (!actor?.roles.includes('department') || !actor.department) return false
  return { 'debate.department': { equals: actor.department } }
}

/** Who reads proposals, all or those to the debates of a department. */
export const readsProposals = (user: unknown): boolean =>
  worksAtInbox(user) || toOwnDebates(user) !== false

const never = () => false

/** What the city wrote is read by the office, and proposals by the department that made the draft. Nobody changes it. */
export const submissionAccess: NonNullable<CollectionConfig['access']> = {
  read: ({ req: { user } }) => worksAtInbox(user) || toOwnDebates(user),
  create: never,
  update: never,
  delete: never,
  unlock: never,
}
