import {
  APIError,
  ValidationError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload'
import { checkShape } from '../rest/shape.ts'
import { Refused } from '../rest/refused.ts'
import { dottedName } from './dotted-name.ts'
import { hiddenSort } from './hidden-sort.ts'
import { isPlain } from './kinds.ts'
import { wrongTypes } from './wrong-types.ts'
import { wrongWhere } from './wrong-where.ts'

/** The built config with every write and question checked for types, first of all, drafts included. */
export function withTypedRequests(config: SanitizedConfig): SanitizedConfig {
  return {
    ...config,
    collections: config.collections.map((collection) => {
      const check: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
        if (overrideAccess) return
        const { joins, ...asked } = args as Asked & { joins?: unknown }
        requireQuestion(config, collection.flattenedFields, asked)
        for (const [name, join] of Object.entries(isPlain(joins) ? joins : {}))
          if (isPlain(join)) requireQuestion(config, fieldsBehind(config, collection, name), join)
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

/** The fields of the collection that a join lists; none where Payload will say that there is no such join. */
function fieldsBehind(
  { collections }: SanitizedConfig,
  { flattenedFields }: SanitizedCollectionConfig,
  name: string,
): readonly FlattenedField[] {
  const join = flattenedFields.find((field) => field.type === 'join' && field.name === name)
  const listed = join?.type === 'join' ? join.collection : undefined
  return collections.find(({ slug }) => slug === listed)?.flattenedFields ?? []
}

interface Asked {
  where?: unknown
  sort?: unknown
}

function requireQuestion(
  { collections }: SanitizedConfig,
  fields: readonly FlattenedField[],
  { where, sort }: Asked,
): void {
  const fault = where === undefined || where === '' ? null : wrongWhere(fields, where)
  if (fault) throw new APIError(`Întrebarea ${fault}.`, 400)
  const fieldsOf = (collection: string) =>
    collections.find(({ slug }) => slug === collection)?.flattenedFields ?? []
  const hidden = hiddenSort(fields, sort, fieldsOf)
  if (hidden !== undefined)
    throw new APIError(`Întrebarea cere o ordine pe care nu o vede nimeni: „${hidden}”.`, 400)
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
  const dotted = dottedName(data)
  if (dotted !== undefined) throw new APIError(`Numele câmpurilor nu au puncte: „${dotted}”.`, 400)
  const errors = wrongTypes(fields, data)
  if (errors.length > 0) throw new ValidationError({ ...of, errors, req }, req.t)
}
