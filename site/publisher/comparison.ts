import type { Verification } from '@avizier/shared/register-api'
import { isHashedAsset } from './release.ts'
import { readTree, type Tree } from './tree.ts'

type Difference = Verification['differences'][number]

/** The most differences that are named; all are counted. */
const namedDifferences = 50

/** In what `actual` differs from `expected`, by path. */
export function differencesBetween(actual: Tree, expected: Tree): Difference[] {
  const paths = [...new Set([...actual.keys(), ...expected.keys()])].sort()
  return paths.flatMap((path): Difference[] => {
    if (!actual.has(path)) return [{ path, fault: 'missing' }]
    if (!expected.has(path)) return [{ path, fault: 'unexpected' }]
    return actual.get(path) === expected.get(path) ? [] : [{ path, fault: 'other bytes' }]
  })
}

/** Compares a public folder with what a full build made: all files, or those named. */
export async function compareFolders(
  actual: string,
  expected: string,
  files?: Iterable<string>,
): Promise<Difference[]> {
  const differences = differencesBetween(
    await readTree(actual, files),
    await readTree(expected, files),
  )
  // Hashed files of releases that are gone harm nobody: a page may still be open that shows them.
  return differences.filter(({ path, fault }) => !(fault === 'unexpected' && isHashedAsset(path)))
}

export const verificationOf = (
  differences: readonly Difference[],
  files: number,
  at: Date,
): Verification => ({
  at: at.toISOString(),
  files,
  differing: differences.length,
  differences: differences.slice(0, namedDifferences),
})
