import { bothParts, type Three } from './both-parts.ts'
import { bothNodes } from './both-nodes.ts'
import { bothTexts } from './both-words.ts'
import { isObject, isRichText, isSame } from './essence.ts'
import type { Sides } from './saver.ts'

/** Two people's forms of a text, rich text or list in one; undefined where there is no such thing, as for a number. */
export function bothOf({ base, mine, theirs }: Sides): unknown {
  if (isRichText(mine) && isRichText(theirs))
    return {
      root: {
        ...theirs.root,
        children: bothNodes({
          base: isRichText(base) ? base.root.children : [],
          mine: mine.root.children,
          theirs: theirs.root.children,
        }),
      },
    }
  if (Array.isArray(mine) && Array.isArray(theirs))
    return withOwnIds(
      bothParts<unknown>(
        { base: Array.isArray(base) ? base : [], mine, theirs },
        { isOne: isOneRow, makeOne: oneRow },
      ),
    )
  if (typeof mine !== 'string' || typeof theirs !== 'string') return undefined
  return bothTexts(typeof base === 'string' ? base : '', mine, theirs)
}

const isOneRow = (row: unknown, other: unknown): boolean =>
  isObject(row) && isObject(other) && Boolean(row.id) && row.id === other.id

/** A row that both changed, as one; undefined where these are two rows, or what they differ in cannot be one. */
function oneRow({ base, mine, theirs }: Three<unknown>): unknown {
  if (!isObject(mine) || !isObject(theirs)) return undefined
  const before = isObject(base) ? base : undefined
  const row: Record<string, unknown> = {}
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const sides = { base: before?.[name], mine: mine[name], theirs: theirs[name] }
    const value = oneValue(sides)
    if (value === undefined && !isSame(sides.mine, sides.theirs)) return undefined
    row[name] = value
  }
  return row
}

function oneValue(sides: Sides): unknown {
  const { base, mine, theirs } = sides
  if (isSame(mine, theirs) || isSame(mine, base)) return theirs
  if (isSame(theirs, base)) return mine
  // A date, a choice and the id of another document are no words of which both may stand.
  const isWords = (value: unknown) => typeof value !== 'string' || /\s/.test(value)
  return isWords(mine) && isWords(theirs) ? bothOf(sides) : undefined
}

/** Two rows may have grown from one; the database takes an id once. */
function withOwnIds(rows: readonly unknown[]): unknown[] {
  const taken = new Set<unknown>()
  return rows.map((row) => {
    if (!isObject(row)) return row
    const isTaken = taken.has(row.id)
    taken.add(row.id)
    return isTaken ? { ...row, id: undefined } : row
  })
}
