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

/** What takes the place of a part, by the part's essence. */
interface Grown<Part> {
  ofMine: Map<string, Part>
  ofTheirs: Map<string, Part>
}

/** Of the parts that are new on both sides, which are one, in their order. */
function grownTogether<Part>(
  { base, mine, theirs }: Three<readonly Part[]>,
  { isOne, makeOne }: Joining<Part>,
): Grown<Part> {
  const [inBase, inMine, inTheirs] = [essences(base), essences(mine), essences(theirs)]
  const without = (parts: readonly Part[], ...known: ReadonlySet<string>[]) =>
    parts.filter((part) => known.every((some) => !some.has(essenceOf(part))))
  const isIn = (known: ReadonlySet<string>) => (part: Part) => known.has(essenceOf(part))
  // What one changed and the other left as it was stands where it stood.
  const ofTheirs = grownFrom(
    without(base, inMine).filter(isIn(inTheirs)),
    without(mine, inBase, inTheirs),
    isOne,
  )
  const ofMine = grownFrom(
    without(base, inTheirs).filter(isIn(inMine)),
    without(theirs, inBase, inMine),
    isOne,
  )
  const [ownDone, othersDone] = [new Set(ofTheirs.values()), new Set(ofMine.values())]
  const left = without(theirs, inBase, inMine).filter((part) => !othersDone.has(part))
  const before = without(base, inMine, inTheirs)
  for (const own of without(mine, inBase, inTheirs).filter((part) => !ownDone.has(part)))
    for (const [at, other] of left.entries()) {
      const from = before.find((part) => isOne(part, own) && isOne(part, other))
      if (from === undefined && !isOne(own, other)) continue
      const one = makeOne({ base: from, mine: own, theirs: other })
      if (one === undefined) continue
      ofMine.set(essenceOf(own), one)
      ofTheirs.set(essenceOf(other), one)
      left.splice(0, at + 1)
      break
    }
  return { ofMine, ofTheirs }
}

/** Parts that are gone, with what became of them, in their order. */
function grownFrom<Part>(
  gone: readonly Part[],
  added: readonly Part[],
  isOne: Joining<Part>['isOne'],
): Map<string, Part> {
  const grown = new Map<string, Part>()
  const left = [...gone]
  for (const part of added) {
    const at = left.findIndex((one) => isOne(one, part))
    if (at < 0) continue
    const [from] = left.splice(0, at + 1).slice(-1)
    if (from !== undefined) grown.set(essenceOf(from), part)
  }
  return grown
}

function replaced<Part>(parts: readonly Part[], by: ReadonlyMap<string, Part>): Part[] {
  const left = new Map(by)
  return parts.map((part) => {
    const essence = essenceOf(part)
    const one = left.get(essence)
    // Of two that are the same only one grew.
    left.delete(essence)
    return one ?? part
  })
}

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
