import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { oddText, oddValue } from './values.ts'

/** Data for fields: most of it of the right type, so that what lies behind the type check is reached as well. */
export function dataFor(fields: readonly FlattenedField[], ids: readonly string[]) {
  const named = fields.filter((field) => field.type !== 'join')
  return fc
    .subarray(named)
    .chain((some) =>
      fc.record(Object.fromEntries(some.map((field) => [field.name, valueFor(field, ids)]))),
    )
}

function valueFor(field: FlattenedField, ids: readonly string[]): fc.Arbitrary<unknown> {
  const isMany = 'hasMany' in field && field.hasMany === true
  const one = plausible(field, ids)
  const right = isMany ? fc.array(one, { maxLength: 3 }) : one
  return fc.oneof({ weight: 3, arbitrary: right }, { weight: 1, arbitrary: oddValue })
}

function plausible(field: FlattenedField, ids: readonly string[]): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'number':
      return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    case 'checkbox':
      return fc.boolean()
    case 'date':
      return fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
    case 'select':
    case 'radio':
      return fc.oneof(
        fc.constantFrom(...field.options.map((one) => (typeof one === 'string' ? one : one.value))),
        oddText,
      )
    case 'relationship':
    case 'upload':
      return Array.isArray(field.relationTo)
        ? fc.record({ relationTo: fc.constantFrom(...field.relationTo), value: anId(ids) })
        : anId(ids)
    case 'group':
    case 'tab':
      return fc.oneof(dataFor(field.flattenedFields, ids), oddValue)
    case 'array':
      return fc.array(dataFor(field.flattenedFields, ids), { maxLength: 3 })
    case 'richText':
      return richText
    default:
      return fc.oneof(fc.constantFrom('Un titlu', 'a@example.org', '/presa/'), oddText)
  }
}

export const anId = (ids: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...ids), fc.uuid(), fc.constantFrom('0123456789abcdef01234567'), oddText)

const node: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: fc.constantFrom(
        ...['paragraph', 'text', 'heading', 'list', 'listitem', 'link', 'autolink', 'upload'],
        ...['quote', 'table', 'tablerow', 'tablecell', 'block', 'horizontalrule', 'linebreak', 'x'],
      ),
      version: fc.oneof(fc.constant(1), oddValue),
      text: fc.oneof(fc.constant('Un text'), oddText),
      format: fc.oneof(fc.constantFrom<unknown>(0, 1, ''), oddValue),
      tag: fc.oneof(fc.constantFrom('h2', 'h3', 'ul'), oddText),
      listType: fc.oneof(fc.constantFrom('bullet', 'number'), oddText),
      value: oddValue,
      relationTo: fc.oneof(fc.constantFrom('media', 'documents'), oddText),
      fields: fc.oneof(
        fc.record({ url: oddText, linkType: oddText, blockType: oddText, doc: oddValue }),
        oddValue,
      ),
      children: fc.oneof(
        { maxDepth: 4, depthIdentifier: 'nodes' },
        fc.constant([]),
        fc.array(tie('node'), { maxLength: 2, depthIdentifier: 'nodes' }),
      ),
    },
    { requiredKeys: ['type', 'children'] },
  ),
})).node

const richText = fc
  .array(node, { maxLength: 3 })
  .map((children) => ({ root: { type: 'root', version: 1, children, direction: 'ltr' } }))
