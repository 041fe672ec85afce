import type { CollectionConfig, GlobalConfig } from 'payload'

/**
 * Payload's lock stops whoever comes second, is deleted by the first autosave, and is taken over by a click. Who is
 * there is told by presence, and what was saved in between is settled field by field: nothing is locked.
 */
export const withoutLocks = <Config extends CollectionConfig | GlobalConfig>(
  config: Config,
): Config => ({ ...config, lockDocuments: false })
