import {
  APIError,
  ValidationError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { checkShape } from '../rest/shape.ts'
import { Refused } from '../rest/refused.ts'
import { wrongTypes } from './wrong-types.ts'
import { wrongWhere } from './wrong-where.ts'

/** The built config with every write and question checked for types, first of all, drafts included. */
export function withTypedRequests(config: SanitizedConfig): SanitizedConfig {
  return {
    ...config,
    collections: config.collections.map((collection) => {
      const check: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
        if (overrideAccess) return
        requireWhere(collection.flattenedFields, args)
        if (!['create', 'update'].includes(operation)) return
        requireTypes(collection.flattenedFields, args, req, { collection: collection.slug })
      }
      const beforeOperation = [check, ...collection.hooks.beforeOperation]
      return { ...collection, hooks: { ...collection.hooks, beforeOperation } }
    }),
    globals: config.globals.map((global) => {
      const check: GlobalBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
        if (overrideAccess || operation !== 'update') return
        requireTypes(global.flattenedFields, args as object, req, { global: global.slug })
      }
      const beforeOperation = [check, ...(global.hooks.beforeOperation ?? [])]
      return { ...global, hooks: { ...global.hooks, beforeOperation } }
    }),
  }
}

function requireWhere(fields: readonly FlattenedField[], args: object): void {
  const { where } = args as { where?: unknown }
  const fault = where === undefined || where === '' ? null : wrongWhere(fields, where)
  if (fault) throw new APIError(`Întrebarea ${fault}.`, 400)
}

function requireTypes(
  fields: readonly FlattenedField[],
  args: object,
  req: PayloadRequest,
  of: { collection: string } | { global: string },
): void {
  const { data, duplicateFromID } = args as { data?: unknown; duplicateFromID?: unknown }
  if (data === undefined && duplicateFromID !== undefined) return
  // What came as a form was not read at the door.
  try {
    checkShape(data)
  } catch (error) {
    if (error instanceof Refused) throw new APIError(error.message, error.status)
    throw error
  }
  const errors = wrongTypes(fields, data)
  if (errors.length > 0) throw new ValidationError({ ...of, errors, req }, req.t)
}
