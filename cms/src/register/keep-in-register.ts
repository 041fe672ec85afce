import { settingsId, settingsSlug, type SubjectCollection } from '@avizier/shared/collections'
import type { CollectionConfig, GlobalConfig, TypeWithID } from 'payload'
import { momentOf } from './moment.ts'
import type { PublicFace } from './public-face.ts'
import { record } from './record.ts'

/** Adds the hooks that keep the register true after each change, in the same transaction. */
export function keepInRegister(collection: CollectionConfig, face: PublicFace): CollectionConfig {
  const slug = collection.slug as SubjectCollection
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [
        ...(collection.hooks?.afterChange ?? []),
        async ({ doc, req }) => {
          const { id } = doc as TypeWithID
          await record(req, face, slug, String(id), momentOf(req))
        },
      ],
      afterDelete: [
        ...(collection.hooks?.afterDelete ?? []),
        async ({ id, req }) => {
          await record(req, face, slug, String(id), momentOf(req))
        },
      ],
    },
  }
}

/** The same for the site's settings, which are always public. */
export const keepSettingsInRegister = (settings: GlobalConfig, face: PublicFace): GlobalConfig => ({
  ...settings,
  hooks: {
    ...settings.hooks,
    afterChange: [
      ...(settings.hooks?.afterChange ?? []),
      async ({ req }) => {
        await record(req, face, settingsSlug, settingsId, momentOf(req))
      },
    ],
  },
})
