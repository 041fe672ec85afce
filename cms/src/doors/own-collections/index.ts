import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { isStaff } from '../../access/is-staff.ts'
import { guardPreferences } from './preferences.ts'

const never = () => false
const shut = { read: never, create: never, update: never, delete: never }

/** Who may what in the collections that Payload adds by itself; one that a later version adds is shut. */
const guards: Record<string, (collection: SanitizedCollectionConfig) => SanitizedCollectionConfig> =
  {
    'payload-preferences': guardPreferences,
    // Empty, for nothing is locked; but Payload's first page asks it, as whoever opens the page.
    'payload-locked-documents': (locks) => ({
      ...locks,
      access: { ...locks.access, ...shut, read: ({ req }) => isStaff(req.user) },
      endpoints: [],
    }),
  }

/** The built config with Payload's own collections guarded: they exist only after it was built. */
export function guardOwnCollections(
  config: SanitizedConfig,
  ours: ReadonlySet<string>,
): SanitizedConfig {
  const guard = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => {
    if (ours.has(collection.slug)) return collection
    const own = Object.hasOwn(guards, collection.slug) ? guards[collection.slug] : undefined
    if (own) return own(collection)
    // Without a door; `false` would answer 501, a fault of the server's.
    return { ...collection, access: { ...collection.access, ...shut }, endpoints: [] }
  }
  return { ...config, collections: config.collections.map(guard) }
}
