/**
 * The first name with a dot in data that somebody sends, at any depth. Payload takes `attachments.0` apart into a list after
 * every hook that decides about the request, which would not have seen it.
 */
export function dottedName(data: unknown): string | undefined {
  const open = [data]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    const dotted = Array.isArray(next)
      ? undefined
      : Object.keys(next).find((name) => name.includes('.'))
    if (dotted !== undefined) return dotted
    open.push(...(Object.values(next) as unknown[]))
  }
  return undefined
}
