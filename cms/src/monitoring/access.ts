import type { CollectionConfig } from 'payload'
import { hasRole } from '../access/has-role.ts'

/** Who judges what the press writes: the office. A department hears of a cutting by a case that it is given, and of no other. */
export const watchesPress = (user: unknown): boolean =>
  hasRole(user, 'contributor', 'editor', 'chief', 'admin')

/** Who says what is watched, and sends the review. */
export const keepsMonitoring = (user: unknown): boolean => hasRole(user, 'editor', 'chief', 'admin')

export const monitoringRefusals = {
  read: 'Monitorizarea presei o vede numai Biroul Mass-media.',
  keep: 'Doar editorii, șeful biroului și administratorul schimbă sursele și trimit revista presei.',
} as const

/** Sources and rules. */
export const keptAccess: NonNullable<CollectionConfig['access']> = {
  read: ({ req }) => watchesPress(req.user),
  create: ({ req }) => keepsMonitoring(req.user),
  update: ({ req }) => keepsMonitoring(req.user),
  delete: ({ req }) => keepsMonitoring(req.user),
}

export const cuttingAccess: NonNullable<CollectionConfig['access']> = {
  ...keptAccess,
  create: ({ req }) => watchesPress(req.user),
  update: ({ req }) => watchesPress(req.user),
  // What a feed told comes back with its next reading: it is judged irrelevant, and goes by itself.
  delete: ({ req }) => keepsMonitoring(req.user) && { source: { exists: false } },
}
