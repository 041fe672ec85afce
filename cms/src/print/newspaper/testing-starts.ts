// What a painted page shows, for the tests of this folder.

const tenth = (length: number): number => Math.round(length * 10) / 10

/** Where each run of text of a painted page begins, to a tenth of a point, in the order in which it is read. */
export function startsOfRuns(svg: string): { x: number; y: number }[] {
  const starts: { x: number; y: number }[] = []
  const within = [{ x: 0, y: 0 }]
  for (const [tag, isEnd] of svg.matchAll(/<(\/)?g\b[^>]*>/g)) {
    if (isEnd) within.pop()
    else {
      const { x, y } = within.at(-1) ?? { x: 0, y: 0 }
      const [, dx = 0, dy = 0] = /matrix\(\S+ \S+ \S+ \S+ (\S+) (\S+)\)/.exec(tag) ?? []
      const here = { x: x + Number(dx), y: y + Number(dy) }
      if (!tag.endsWith('/>')) within.push(here)
      if (tag.includes('"typst-text"')) starts.push({ x: tenth(here.x), y: tenth(here.y) })
    }
  }
  return starts
}
