import type { CollectionConfig } from 'payload'
import { hasRole } from '../access/has-role.ts'
import { worksWithPress } from '../access/works-with-press.ts'

/** Who keeps the lists; those who publish. */
export const keepsPress = (user: unknown): boolean => hasRole(user, 'editor', 'chief')

/** Who takes the lists out of the newsroom, as a file: a right of its own, for with it go names and addresses of people. */
export const mayExportPress = (user: unknown): boolean => hasRole(user, 'editor', 'chief')

export const pressRefusals = {
  read: 'Listele de presă le văd redactorii, editorii și șeful biroului.',
  keep: 'Doar editorii și șeful biroului schimbă listele de presă.',
  export: 'Doar editorii și șeful biroului scot din redacție adresele jurnaliștilor.',
} as const

/** Names and addresses of people: no department reads them, nor whoever only runs the newsroom's machines. */
export const pressAccess: NonNullable<CollectionConfig['access']> = {
  read: ({ req }) => worksWithPress(req.user),
  create: ({ req }) => keepsPress(req.user),
  update: ({ req }) => keepsPress(req.user),
  delete: ({ req }) => keepsPress(req.user),
}
