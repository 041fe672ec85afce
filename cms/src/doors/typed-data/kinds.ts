export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id of a document, or the document itself as an answer of the API holds it. */
export function isId(value: unknown): boolean {
  const id = isPlain(value) ? value.id : value
  return (typeof id === 'string' && id.length <= 100) || (typeof id === 'number' && id < 1e15)
}

/** A number that a database can keep exactly, or its digits. */
export function isNumeric(value: unknown): boolean {
  if (typeof value !== 'number' && typeof value !== 'string') return false
  return value !== '' && Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER
}

/** A moment of the years 1000 to 9999, which calendars and databases agree upon. */
export function isMoment(value: unknown): boolean {
  if (typeof value !== 'string' && !(value instanceof Date)) return false
  const year = new Date(value).getUTCFullYear()
  return year >= 1000 && year <= 9999
}

/** A moment that somebody may write into a document: within what people remember and plan. */
export const isWrittenMoment = (value: unknown): boolean => {
  if (!isMoment(value)) return false
  const year = new Date(value as string | Date).getUTCFullYear()
  return year >= 1900 && year <= 2100
}

/** A tree as Lexical keeps it: each node has a type, children in a list, and no more levels than an editor can make. */
export function isLexical(value: unknown): boolean {
  return isPlain(value) && isPlain(value.root) && isNode(value.root, mostLevels)
}

const mostLevels = 60

function isNode(node: unknown, levels: number): boolean {
  if (levels === 0 || !isPlain(node) || typeof node.type !== 'string') return false
  if ('text' in node && typeof node.text !== 'string') return false
  if (node.type === 'text' && typeof node.text !== 'string') return false
  if ('fields' in node && !(isPlain(node.fields) && namesCollection(node.fields.doc))) return false
  if (!namesCollection(node)) return false
  const { children } = node
  if (children === undefined) return !parents.has(node.type)
  return Array.isArray(children) && children.every((child) => isNode(child, levels - 1))
}

/** Payload asks its collections for what a link names, and would find there what every object inherits. */
const namesCollection = (reference: unknown): boolean =>
  !isPlain(reference) || !(String(reference.relationTo) in Object.prototype)

const parents = new Set(['root', 'paragraph', 'heading', 'quote', 'list', 'listitem', 'link'])
