import type { CollectionConfig } from 'payload'
import { hasRole } from '../access/has-role.ts'

/** Who sees where the Jurnal goes, and keeps it: those who write for the office. No department, and nobody outside. */
export const distributes = (user: unknown): boolean =>
  hasRole(user, 'contributor', 'editor', 'chief')

export const distributionRefusal = 'Distribuția o țin redactorii, editorii și șeful biroului.'

const ofOffice = ({ req }: { req: { user: unknown } }): boolean => distributes(req.user)

export const distributionAccess: NonNullable<CollectionConfig['access']> = {
  read: ofOffice,
  create: ofOffice,
  update: ofOffice,
  delete: ofOffice,
}
