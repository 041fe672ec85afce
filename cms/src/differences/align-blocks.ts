import { diffArrays, type ChangeObject } from 'diff'
import type { TextBlock } from './text-block.ts'
import { wordsOf } from './words.ts'

/** Two pieces beside each other; null where one side has none. */
export interface BlockPair {
  left: TextBlock | null
  right: TextBlock | null
  /** `restyled`: the same words in another shape. */
  kind: 'same' | 'changed' | 'restyled' | 'removed' | 'inserted' | 'moved'
}

/** Puts two sequences of pieces beside each other: equal with equal, a changed piece with what it became. */
export function alignBlocks(left: readonly TextBlock[], right: readonly TextBlock[]): BlockPair[] {
  const pairs: BlockPair[] = []
  let gap: Gap = { removed: [], inserted: [] }
  let [leftAt, rightAt] = [0, 0]
  for (const { count, added, removed } of runsOf(left.map(saying), right.map(saying))) {
    const before = added ? [] : left.slice(leftAt, leftAt + count)
    const after = removed ? [] : right.slice(rightAt, rightAt + count)
    leftAt += before.length
    rightAt += after.length
    if (removed) gap.removed.push(...before)
    else if (added) gap.inserted.push(...after)
    else {
      pairs.push(...fill(gap), ...before.map((block, index) => equal(block, after[index])))
      gap = { removed: [], inserted: [] }
    }
  }
  return markMoved([...pairs, ...fill(gap)])
}

/** Pieces that may differ before all of them are told to be others: the work grows with their square. */
const mostEdits = 1_500

type Run = Pick<ChangeObject<string[]>, 'count' | 'added' | 'removed'>

const runsOf = (left: string[], right: string[]): readonly Run[] =>
  diffArrays(left, right, { maxEditLength: mostEdits }) ?? [
    { count: left.length, added: false, removed: true },
    { count: right.length, added: true, removed: false },
  ]

/** What stands between two pieces that are equal on both sides. */
interface Gap {
  removed: TextBlock[]
  inserted: TextBlock[]
}

/** Two pieces with the same are the same, however they are written. */
const saying = ({ kind, text, inside, file }: TextBlock): string =>
  JSON.stringify([kind, text, inside, file])

const equal = (left: TextBlock, right: TextBlock | undefined): BlockPair => ({
  left,
  right: right ?? null,
  kind: left.shape === right?.shape ? 'same' : 'restyled',
})

/** From this share of common words on, a piece is what another became. */
const leastAlike = 0.35

/** Words that are looked for in the pieces on the other side; beyond, a text was replaced rather than worked on. */
const mostLookedUp = 1_000_000

const wordsIn = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + 1 + text.length / 6, 0)

/** Pairs what was removed with what came for it, in order, so that as many words as possible stand beside themselves. */
function fill({ removed, inserted }: Gap): BlockPair[] {
  if (wordsIn(removed) * inserted.length > mostLookedUp)
    return [
      ...removed.map((left): BlockPair => ({ left, right: null, kind: 'removed' })),
      ...inserted.map((right): BlockPair => ({ left: null, right, kind: 'inserted' })),
    ]
  const likeness = likenessOf(removed, inserted)
  const best = bestSums(likeness, removed.length, inserted.length)
  const pairs: BlockPair[] = []
  let [row, column] = [0, 0]
  while (row < removed.length || column < inserted.length) {
    const left = removed[row] ?? null
    const right = inserted[column] ?? null
    const alike = likeness(row, column)
    const here = best(row, column)
    if (left && right && alike > 0 && here === alike + best(row + 1, column + 1)) {
      pairs.push({ left, right, kind: 'changed' })
      row += 1
      column += 1
    } else if (left && (!right || here === best(row + 1, column))) {
      pairs.push({ left, right: null, kind: 'removed' })
      row += 1
    } else {
      pairs.push({ left: null, right, kind: 'inserted' })
      column += 1
    }
  }
  return pairs
}

type Grid = (row: number, column: number) => number

/** How much two pieces have in common: from `leastAlike` to 1, or 0 where it is less. */
function likenessOf(removed: TextBlock[], inserted: TextBlock[]): Grid {
  const sets = [removed, inserted].map((blocks) => blocks.map(({ text }) => new Set(wordsOf(text))))
  return (row, column) => {
    const [before, after] = [removed[row], inserted[column]]
    const [words, others] = [sets[0]?.[row], sets[1]?.[column]]
    if (!before || !after || !words || !others || before.inside !== after.inside) return 0
    if (before.file !== null || after.file !== null) return before.file === after.file ? 1 : 0
    if (before.kind === 'callout' && after.kind === 'callout') return 1
    const common = [...words].filter((word) => others.has(word)).length
    const share = common / Math.max(words.size, others.size, 1)
    return share < leastAlike ? 0 : share
  }
}

/** For each place, the largest sum of likenesses that pairs from there on can have. */
function bestSums(likeness: Grid, rows: number, columns: number): Grid {
  const sums = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
  const at: Grid = (row, column) => sums[row]?.[column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1) {
      const alike = likeness(row, column)
      const paired = alike > 0 ? alike + at(row + 1, column + 1) : 0
      const line = sums[row]
      if (line) line[column] = Math.max(paired, at(row + 1, column), at(row, column + 1))
    }
  return at
}

/** A piece that was taken out at one place and put in at another, unchanged, was moved. */
function markMoved(pairs: BlockPair[]): BlockPair[] {
  const put = new Map<string, number>()
  for (const { kind, right } of pairs)
    if (kind === 'inserted' && right) put.set(saying(right), (put.get(saying(right)) ?? 0) + 1)
  const taken = new Map<string, number>()
  const take = (from: Map<string, number>, block: TextBlock): boolean => {
    const count = from.get(saying(block)) ?? 0
    if (count > 0) from.set(saying(block), count - 1)
    return count > 0
  }
  const first = pairs.map((pair): BlockPair => {
    if (pair.kind !== 'removed' || !pair.left || !take(put, pair.left)) return pair
    taken.set(saying(pair.left), (taken.get(saying(pair.left)) ?? 0) + 1)
    return { ...pair, kind: 'moved' }
  })
  return first.map((pair) =>
    pair.kind === 'inserted' && pair.right && take(taken, pair.right)
      ? { ...pair, kind: 'moved' }
      : pair,
  )
}
