import { essenceOf } from './essence.ts'

/** Something as it was when both began, as I left it and as they did. */
export interface Three<Part> {
  base: Part
  mine: Part
  theirs: Part
}

/** How parts are told apart and put together. */
export interface Joining<Part> {
  /** Both grew from one part, or the one from the other. */
  isOne: (part: Part, other: Part) => boolean
  /** What both made of it, as one part; undefined where it stays two. */
  makeOne: (parts: { base: Part | undefined; mine: Part; theirs: Part }) => Part | undefined
}

/**
 * Their parts, without those that I took away, and mine where they stand in my form. A part that both changed is one,
 * where it can be.
 */
export function bothParts<Part>(
  { base, mine, theirs }: Three<readonly Part[]>,
  joining: Joining<Part>,
): Part[] {
  const grown = grownTogether({ base, mine, theirs }, joining)
  return together(base, replaced(mine, grown.ofMine), replaced(theirs, grown.ofTheirs))
}

interface Grown<Part> {
  ofMine: Map<Part, Part>
  ofTheirs: Map<Part, Part>
}

/** Of the parts that are new on both sides, which are one, in their order. */
function grownTogether<Part>(
  { base, mine, theirs }: Three<readonly Part[]>,
  { isOne, makeOne }: Joining<Part>,
): Grown<Part> {
  const [inBase, inMine, inTheirs] = [essences(base), essences(mine), essences(theirs)]
  const without = (parts: readonly Part[], ...known: ReadonlySet<string>[]) =>
    parts.filter((part) => known.every((some) => !some.has(essenceOf(part))))
  const left = without(theirs, inBase, inMine)
  const before = without(base, inMine, inTheirs)
  const grown: Grown<Part> = { ofMine: new Map(), ofTheirs: new Map() }
  for (const own of without(mine, inBase, inTheirs))
    for (const [at, other] of left.entries()) {
      const from = before.find((part) => isOne(part, own) && isOne(part, other))
      if (from === undefined && !isOne(own, other)) continue
      const one = makeOne({ base: from, mine: own, theirs: other })
      if (one === undefined) continue
      grown.ofMine.set(own, one)
      grown.ofTheirs.set(other, one)
      left.splice(0, at + 1)
      break
    }
  return grown
}

const replaced = <Part>(parts: readonly Part[], by: ReadonlyMap<Part, Part>): Part[] =>
  parts.map((part) => by.get(part) ?? part)

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

const essences = (parts: readonly unknown[]): Set<string> => new Set(parts.map(essenceOf))
