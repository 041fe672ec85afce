/** Something that was done at an instant. */
interface Step {
  at: string
  take: () => Promise<void>
}

/** Takes steps one after the other, in the order of their time. */
export async function inTime(steps: readonly Step[]): Promise<void> {
  for (const { take } of steps.toSorted((one, other) => (one.at < other.at ? -1 : 1))) await take()
}
