import type { CollectionConfig } from 'payload'
import { hasRole } from '../access/has-role.ts'
import { ownDepartment } from '../access/own-department.ts'
import { worksOnCases } from '../access/works-on-cases.ts'

/** Who takes the register of requests out of the newsroom, as a file: with it go names of people. */
export const mayExportCases = (user: unknown): boolean => hasRole(user, 'editor', 'chief')

/** Who enters what came in. */
export const mayOpenCases = (user: unknown): boolean =>
  hasRole(user, 'contributor', 'editor', 'chief')

export const caseRefusals = {
  open: 'Solicitările le înregistrează Biroul Mass-media.',
  export: 'Doar editorii și șeful biroului scot din redacție registrul solicitărilor.',
  part: 'La această parte a solicitării răspunde compartimentul căruia i s-a cerut.',
} as const

const never = () => false
const unwritten = { create: never, update: never, delete: never, unlock: never }

/** The press office reads cases; nobody writes one but by an act. */
export const caseAccess: NonNullable<CollectionConfig['access']> = {
  ...unwritten,
  read: ({ req: { user } }) => worksOnCases(user),
}

/** A department reads what it is asked, and of no case more. */
export const partAccess: NonNullable<CollectionConfig['access']> = {
  ...unwritten,
  read: ({ req: { user } }) => worksOnCases(user) || ownDepartment(user),
}
