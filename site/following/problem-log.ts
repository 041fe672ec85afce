/** A problem that stays is told again after so many tries. */
const toldEvery = 20

/**
 * Tells what went wrong in one try, all of it: a CMS that is away must not hide that the disk is full. What was told the
 * last time is not told again at each try. Returns how often in a row something failed.
 */
export function createProblemLog(
  log: (line: string) => void,
  describe: (problem: unknown) => string,
): (problems: readonly unknown[]) => number {
  let failures = 0
  let told: readonly string[] = []
  return (problems) => {
    if (problems.length === 0) {
      failures = 0
      return 0
    }
    const lines = problems.map(describe)
    for (const line of lines) if (failures % toldEvery === 0 || !told.includes(line)) log(line)
    told = lines
    failures += 1
    return failures
  }
}

/** What the log says of a problem after which the same is tried again. */
export function triedAgain(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem)
  const cause = problem.cause instanceof Error ? ` (${problem.cause.message})` : ''
  return `${problem.name}: ${problem.message}${cause}; trying again`
}
