/** What a node of rich text carries for the editor's sake, and what says nothing when it is empty. */
const ofTheEditor = new Set([
  'version',
  'direction',
  'mode',
  'detail',
  'textFormat',
  'textStyle',
  'id',
])

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

interface RichText {
  root: Record<string, unknown> & { children: unknown[] }
}

export const isRichText = (value: unknown): value is RichText =>
  isObject(value) && isObject(value.root) && Array.isArray(value.root.children)

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/**
 * What a value says, as a string: two values are the same to a person where this is equal. Empty is empty in whatever
 * way, ids of rows and what the editor adds by itself say nothing.
 */
export function essenceOf(value: unknown): string {
  return JSON.stringify(isRichText(value) ? richText(value.root) : plain(value)) ?? 'null'
}

export const isSame = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) || essenceOf(one) === essenceOf(other)

function plain(value: unknown): unknown {
  if (isNothing(value)) return null
  if (Array.isArray(value))
    return value.map((entry) => (isObject(entry) ? row(entry) : plain(entry)))
  return isRichText(value) ? richText(value.root) : isObject(value) ? row(value) : value
}

const row = (fields: Record<string, unknown>): unknown => {
  const told = Object.entries(fields)
    .filter(([name]) => name !== 'id')
    .map(([name, value]) => [name, plain(value)] as const)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return told.length === 0 ? null : Object.fromEntries(told)
}

const isEmptyParagraph = (node: unknown): boolean =>
  isObject(node) && node.type === 'paragraph' && isNothing(node.children)

function richText({ children }: RichText['root']): unknown {
  return children.every(isEmptyParagraph) ? null : { root: children.map(node) }
}

const node = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(node)
  if (!isObject(value)) return value
  const told = Object.entries(value)
    .filter(([name, part]) => !ofTheEditor.has(name) && !isNothing(part) && part !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(told.map(([name, part]) => [name, node(part)]))
}
