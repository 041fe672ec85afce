import type { CollectionConfig } from 'payload'
import { hasRole } from '../access/has-role.ts'
import type { Role } from '../access/roles.ts'
import { undone, type AppearanceAct, type Facts } from './standing.ts'

/** Who plans where announcements and spots appear, and gathers the proofs. */
export const keepers = ['contributor', 'editor', 'chief'] as const satisfies Role[]
export const keepsPlacements = (user: unknown): boolean => hasRole(user, ...keepers)

/** Who reads them. */
export const seesPlacements = (user: unknown): boolean =>
  keepsPlacements(user) || hasRole(user, 'admin')

/** Who says that the contract holds. */
export const confirmsPlacements = (user: unknown): boolean => hasRole(user, 'chief', 'admin')

/** Who is told what they cost; the head of the office alone writes it down. */
export const seesCosts = (user: unknown): boolean => hasRole(user, 'chief', 'admin')
export const writesCosts = (user: unknown): boolean => hasRole(user, 'chief')

export const placementRefusals = {
  read: 'Aparițiile le văd redactorii, editorii, șeful biroului și administratorii.',
  keep: 'Aparițiile le țin redactorii, editorii și șeful biroului.',
  confirm: 'Doar șeful biroului și administratorii confirmă aparițiile.',
  costs: 'Costurile le văd doar șeful biroului și administratorii.',
} as const

/**
 * Why this person may not do this with an appearance that stands so; null where they may. What the head of the office and
 * administrators say of a contract is theirs to take back; the rest the office does.
 */
export function refusalOfPerson(user: unknown, act: AppearanceAct, facts: Facts): string | null {
  const isOfContract = act === 'confirm' || (act === 'undo' && undone(facts) === 'confirmedAt')
  if (isOfContract) return confirmsPlacements(user) ? null : placementRefusals.confirm
  return keepsPlacements(user) ? null : placementRefusals.keep
}

const never = () => false

/** Contracts and what they cost: no department reads them, nor whoever only runs the newsroom's machines. */
export const placementAccess: NonNullable<CollectionConfig['access']> = {
  read: ({ req }) => seesPlacements(req.user),
  create: ({ req }) => keepsPlacements(req.user),
  update: ({ req }) => keepsPlacements(req.user),
  delete: ({ req }) => hasRole(req.user, 'editor', 'chief'),
}

/** Appearances follow from their placement, and change by acts alone. */
export const appearanceAccess: NonNullable<CollectionConfig['access']> = {
  read: ({ req }) => seesPlacements(req.user),
  create: never,
  update: never,
  delete: never,
  unlock: never,
}
