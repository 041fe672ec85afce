import type { Verification } from '@avizier/shared/register-api'
import { originalOf } from '@avizier/shared/precompressed'
import { isHashedAsset } from './release.ts'
import { filesIn, readTree, type Tree } from '../files/tree.ts'
import { precompressedFault } from '../compression/faults.ts'

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

/**
 * Compares a public folder with what a full build made: all files, or those named. A full build has no precompressed files; each is held
 * against the file beside it.
 */
export async function compareFolders(
  actual: string,
  expected: string,
  files?: Iterable<string>,
): Promise<Difference[]> {
  const named = files && new Set(files)
  const wantedIn = async (folder: string) =>
    (await filesIn(folder)).filter((file) => !named || named.has(file))
  const present = await wantedIn(actual)
  const differences = differencesBetween(
    await readTree(
      actual,
      present.filter((file) => originalOf(file) === undefined),
    ),
    await readTree(expected, await wantedIn(expected)),
  )
  const differing = new Set<string | undefined>(differences.map(({ path }) => path))
  for (const path of present) {
    // With the file that it is of, a precompressed file is mended as well.
    const fault = differing.has(originalOf(path))
      ? undefined
      : await precompressedFault(actual, path)
    if (fault) differences.push({ path, fault })
  }
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
