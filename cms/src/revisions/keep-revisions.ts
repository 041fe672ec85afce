import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  Field,
  GlobalConfig,
} from 'payload'
import { hasText, refuseStale, revisionAfter, revisionField, type Revised } from './revision.ts'

/** Where a save was refused, it is said above the form, and stays there. */
const staleNotice: Field = {
  name: 'staleNotice',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/stale-notice.tsx#StaleNotice' },
  },
}

/** Refuses every save of a collection that was not written on the newest version, whatever its door. */
export function keepRevisions(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), rememberTextless],
      beforeValidate: [refuseStaleSave, ...(hooks.beforeValidate ?? [])],
      beforeChange: [...(hooks.beforeChange ?? []), countSave],
    },
    fields: [staleNotice, ...collection.fields, revisionField],
  }
}

/** The same for the site's settings. */
export const keepSettingsRevisions = (settings: GlobalConfig): GlobalConfig => ({
  ...settings,
  hooks: {
    ...settings.hooks,
    beforeValidate: [
      ({ data, originalDoc, req }) => {
        refuseStale(data as Revised, originalDoc as Revised, req)
        return data as unknown
      },
      ...(settings.hooks?.beforeValidate ?? []),
    ],
    beforeChange: [
      ...(settings.hooks?.beforeChange ?? []),
      ({ data, originalDoc }) => ({
        ...(data as object),
        revision: revisionAfter(originalDoc as Revised | undefined, true),
      }),
    ],
  },
  fields: [staleNotice, ...settings.fields, revisionField],
})

/** In a request's context: the document whose save, as it was asked for, has no text. */
const textlessKey = 'savesNoTextOf'

const rememberTextless: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || !('id' in args) || !('data' in args)) return
  req.context[textlessKey] = hasText(args.data) ? null : String(args.id)
}

const refuseStaleSave: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') refuseStale(data, originalDoc as Revised, req)
}

const countSave: CollectionBeforeChangeHook = ({ data, operation, originalDoc, context }) => {
  const newest = originalDoc as Revised | undefined
  const isTextless = operation === 'update' && context[textlessKey] === String(newest?.id)
  return { ...data, revision: revisionAfter(newest, !isTextless) }
}
