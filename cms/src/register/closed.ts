import { APIError, type CollectionConfig } from 'payload'

const never = () => false

/**
 * For collections that only the newsroom's own code writes, at the database adapter, below access and hooks: every
 * other door is shut, and one that somebody forces open ends with `sentence`.
 */
export function closed(sentence: string) {
  const refuse = (): never => {
    throw new APIError(sentence, 403)
  }
  return {
    access: { read: never, create: never, update: never, delete: never },
    hooks: { beforeChange: [refuse], beforeDelete: [refuse] },
    lockDocuments: false,
  } satisfies Partial<CollectionConfig>
}
