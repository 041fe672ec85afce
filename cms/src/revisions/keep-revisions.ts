import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  Field,
  GlobalConfig,
  RequestContext,
} from 'payload'
import type { StoredRow } from '../database/stored-row.ts'
import {
  hasText,
  refuseStale,
  revisionAfter,
  revisionField,
  saysTheSame,
  type Revised,
} from './revision.ts'

/** Above the form: saves it, keeps what is not saved, says who else is there and what two people wrote. */
const keepText: Field = {
  name: 'keepText',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/saving/keep-text.tsx#KeepText' },
  },
}

/** Refuses every save of a collection that was not written on the newest version, whatever its door. */
export function keepRevisions(collection: CollectionConfig): CollectionConfig {
  const { hooks = {}, versions } = collection
  return {
    ...collection,
    ...(typeof versions === 'object' && versions.drafts
      ? { admin: withSaveButton(collection) }
      : {}),
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), rememberTextless],
      beforeValidate: [refuseStaleSave, ...(hooks.beforeValidate ?? [])],
      beforeChange: [...(hooks.beforeChange ?? []), countSave],
    },
    fields: [keepText, ...collection.fields, revisionField],
  }
}

function withSaveButton({ admin }: CollectionConfig): NonNullable<CollectionConfig['admin']> {
  const edit = {
    ...admin?.components?.edit,
    SaveDraftButton: '/src/admin/saving/save-draft.tsx#SaveDraft',
  }
  return { ...admin, components: { ...admin?.components, edit } }
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
  fields: [keepText, ...settings.fields, revisionField],
})

/** In a request's context: the documents whose saves, as they were asked for, have no text. One save may ask for another. */
const textlessKey = 'savesNoTextOf'
const textlessIn = (context: RequestContext) =>
  (context[textlessKey] ??= new Set<string>()) as Set<string>

const rememberTextless: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'update' || !('id' in args) || !('data' in args)) return
  const document = `${collection.slug}/${String(args.id)}`
  if (hasText(args.data)) textlessIn(req.context).delete(document)
  else textlessIn(req.context).add(document)
}

/** What takes away no text, such as a withdrawal, does not depend on which text it was asked over. */
const refuseStaleSave: CollectionBeforeValidateHook<StoredRow> = (save) => {
  const { collection, data, operation, originalDoc, req } = save
  const document = `${collection.slug}/${String(originalDoc?.id)}`
  if (operation === 'update' && !textlessIn(req.context).has(document))
    refuseStale(data, originalDoc, req)
}

/** A save that changes nothing is none: no approval is lost by it. A version that is restored is a text of its own. */
const countSave: CollectionBeforeChangeHook<StoredRow> = (save) => {
  const { collection, context, data, operation, originalDoc } = save
  const newest = originalDoc as Revised | undefined
  const isTextless =
    operation === 'update' &&
    (textlessIn(context).has(`${collection.slug}/${String(newest?.id)}`) ||
      (!context.isRestoringVersion && saysTheSame(data, newest)))
  return { ...data, revision: revisionAfter(newest, !isTextless) }
}
