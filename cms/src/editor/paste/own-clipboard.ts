/** The format in which our editors copy: their own nodes. */
export const ownFormat = 'application/x-lexical-editor'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/**
 * True where a clipboard holds nodes of our editors that this one knows all (a call-out knows no tables), and no picture
 * that is still to be fetched from somewhere.
 */
export function isOwn(
  json: string,
  namespace: string,
  isKnown: (nodeType: string) => boolean,
): boolean {
  const isFit = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.every(isFit)
    if (!isObject(value)) return true
    const { type, children, pending } = value
    return typeof type === 'string' && isKnown(type) && !pending && isFit(children)
  }
  const copied = parsed(json)
  return (
    isObject(copied) &&
    copied.namespace === namespace &&
    Array.isArray(copied.nodes) &&
    isFit(copied.nodes)
  )
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Some other program's; what it also copied as HTML is taken.
    return undefined
  }
}
