import { essenceOf } from './essence.ts'
import type { Sides } from './saver.ts'

interface RichText {
  root: { children: unknown[] } & Record<string, unknown>
}

/** Two people's forms of a text, rich text or list in one; undefined where there is no such thing, as for a date. */
export function bothOf({ base, mine, theirs }: Sides): unknown {
  if (isRichText(mine) && isRichText(theirs)) {
    const blocks = isRichText(base) ? base.root.children : []
    return {
      root: {
        ...theirs.root,
        children: together(blocks, mine.root.children, theirs.root.children),
      },
    }
  }
  if (Array.isArray(mine) && Array.isArray(theirs))
    return together(Array.isArray(base) ? base : [], mine, theirs).map(withoutId)
  if (typeof mine !== 'string' || typeof theirs !== 'string') return undefined
  if (!mine.includes('\n') && !theirs.includes('\n')) return `${theirs} ${mine}`
  const lines = (value: unknown) => (typeof value === 'string' ? value.split('\n') : [])
  return together(lines(base), lines(mine), lines(theirs)).join('\n')
}

/** Their parts, without those that I took away, and mine where they stand in my form. */
function together<Part>(
  base: readonly Part[],
  mine: readonly Part[],
  theirs: readonly Part[],
): Part[] {
  const [inBase, inMine] = [essences(base), essences(mine)]
  const result = theirs.filter(
    (part) => !inBase.has(essenceOf(part)) || inMine.has(essenceOf(part)),
  )
  let at = 0
  for (const part of mine) {
    const found = result.findIndex((other) => essenceOf(other) === essenceOf(part))
    if (found >= 0) at = found + 1
    else if (!inBase.has(essenceOf(part))) result.splice(at++, 0, part)
  }
  return result
}

const essences = (parts: readonly unknown[]) => new Set(parts.map(essenceOf))

/** Two rows may have grown from one; the database takes an id once. */
const withoutId = (row: unknown): unknown =>
  typeof row === 'object' && row !== null ? { ...row, id: undefined } : row

const isRichText = (value: unknown): value is RichText =>
  typeof value === 'object' &&
  value !== null &&
  'root' in value &&
  typeof value.root === 'object' &&
  value.root !== null &&
  'children' in value.root &&
  Array.isArray(value.root.children)
