import type { Block, List } from './blocks.ts'

/** Neighbouring lists that say how deep they stand, put into one another: Word online begins a new one with each depth. */
export function joinByDepth(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  /** The lists that are still open, the outermost first. */
  let open: List[] = []
  for (const block of blocks) {
    if (block.kind !== 'list' || block.depth === undefined) {
      joined.push(block)
      open = []
      continue
    }
    const depth = Math.min(block.depth, open.length + 1)
    const same = open[depth - 1]
    if (same && goesOn(same, block)) {
      same.items.push(...block.items)
      open = open.slice(0, depth)
      continue
    }
    const parent = open[depth - 2]?.items.at(-1)
    if (parent) parent.nested.push(block)
    else joined.push(block)
    open = [...open.slice(0, depth - 1), block]
  }
  return joined
}

const goesOn = (list: List, next: List): boolean =>
  list.isOrdered === next.isOrdered &&
  (!list.isOrdered || list.start + list.items.length === next.start)
