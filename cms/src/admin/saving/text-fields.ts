import type { ClientField } from 'payload'
import { revisionName } from '../../revisions/stale-refusal.ts'
import type { Values } from '../../revisions/standing.ts'

/** A field that holds words or a choice of its own: what a save is about, and what a conflict is in. */
export interface TextField {
  path: string
  field: ClientField
}

/** What is no text: where a document is, and when. */
const notText = new Set(['id', '_status', 'createdAt', 'updatedAt', 'deletedAt', revisionName])

/** The fields of a form, without the frames that they stand in. Rows of a list are one field. */
export const textFields = (fields: readonly ClientField[], within = ''): TextField[] =>
  fields.flatMap((field): TextField[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        textFields(tab.fields, 'name' in tab && tab.name ? `${within}${tab.name}.` : within),
      )
    const name = 'name' in field ? field.name : undefined
    if (field.type === 'row' || field.type === 'collapsible' || field.type === 'group')
      return textFields(field.fields, name ? `${within}${name}.` : within)
    if (!name || field.type === 'ui' || field.type === 'join') return []
    if (within === '' && notText.has(name)) return []
    return [{ path: within + name, field }]
  })

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

export const valueAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce((found, name) => (isObject(found) ? found[name] : undefined), data)

/** A document's values by path. */
export const valuesOf = (data: unknown, fields: readonly TextField[]): Values =>
  Object.fromEntries(fields.map(({ path }) => [path, valueAt(data, path)]))

/** `data` with another value at `path`; what stands above it is copied, not changed. */
export function withValue(data: unknown, path: string, value: unknown): Record<string, unknown> {
  const [name = '', ...rest] = path.split('.')
  const copy: Record<string, unknown> = Array.isArray(data)
    ? ([...(data as unknown[])] as unknown as Record<string, unknown>)
    : { ...(isObject(data) ? data : {}) }
  copy[name] = rest.length === 0 ? value : withValue(copy[name], rest.join('.'), value)
  return copy
}

/** What a save sends: the changed fields, and what stands beside them in the same group as it is saved. */
export function bodyOf(changed: Values, saved: Values): Record<string, unknown> {
  const groups = new Set(Object.keys(changed).map((path) => path.split('.')[0]))
  const beside = Object.entries(saved).filter(
    ([path]) => path.includes('.') && groups.has(path.split('.')[0]),
  )
  return [...beside, ...Object.entries(changed)].reduce<Record<string, unknown>>(
    (body, [path, value]) => withValue(body, path, value ?? null),
    {},
  )
}

/** The field that a path of the form lies in, such as a row's field in its list. */
export const fieldAround = (path: string, fields: readonly TextField[]): TextField | undefined =>
  fields.find((one) => path === one.path || path.startsWith(`${one.path}.`))
