import { hasRole } from '../access/has-role.ts'
import type { Role } from '../access/roles.ts'

/** Who plans an issue and makes its PDF. */
const planners = ['contributor', 'editor', 'chief'] as const satisfies Role[]
export const plansIssues = (user: unknown): boolean => hasRole(user, ...planners)

/** Who looks at the plan. */
export const seesFlatplans = (user: unknown): boolean =>
  plansIssues(user) || hasRole(user, 'webmaster', 'admin')

export const flatplanRefusals = {
  see: 'Macheta Jurnalului o văd redactorii, editorii și șeful biroului.',
  plan: 'Macheta Jurnalului o fac redactorii, editorii și șeful biroului.',
} as const
