import type { CollectionConfig, GlobalConfig } from 'payload'

const lockNotice = '/src/admin/lock/lock-notice.tsx#LockNotice'

/** Lets the form of a collection say who has the document open. */
export const withLockNotice = (collection: CollectionConfig): CollectionConfig => {
  const { components } = collection.admin ?? {}
  const before = components?.edit?.beforeDocumentControls ?? []
  const edit = { ...components?.edit, beforeDocumentControls: [...before, lockNotice] }
  return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } }
}

/** The same for the form of a global. */
export const withSettingsLockNotice = (settings: GlobalConfig): GlobalConfig => {
  const { components } = settings.admin ?? {}
  const before = components?.elements?.beforeDocumentControls ?? []
  const elements = { ...components?.elements, beforeDocumentControls: [...before, lockNotice] }
  return { ...settings, admin: { ...settings.admin, components: { ...components, elements } } }
}
