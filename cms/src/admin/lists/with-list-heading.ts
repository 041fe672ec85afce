import type { CollectionConfig } from 'payload'

const heading = '/src/admin/lists/list-heading.tsx#ListHeading'

/** A heading that is heard and not seen above each list, last of what stands there. */
export function withListHeading(collection: CollectionConfig): CollectionConfig {
  const { admin = {} } = collection
  const { components = {} } = admin
  const beforeListTable = [...(components.beforeListTable ?? []), heading]
  return { ...collection, admin: { ...admin, components: { ...components, beforeListTable } } }
}
