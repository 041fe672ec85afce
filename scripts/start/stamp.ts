import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from '@avizier/shared/error-code'

// A build is repeated only when what it was made from has changed; the stamp lies inside what it made, so that who
// deletes one deletes the other.

/** Made by tools or only for tests: what a build gives does not follow from these. */
const isIgnored = (name: string): boolean =>
  name === 'node_modules' ||
  name === 'dist' ||
  name === 'next-env.d.ts' ||
  name.startsWith('.') ||
  name.endsWith('.test.ts') ||
  name.endsWith('.tsbuildinfo')

/** The hash of all files at and below `inputs` (paths under `root`), their names and the version of Node. */
export async function hashInputs(root: string, inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  for (const input of inputs)
    for (const file of await filesBelow(path.join(root, input)))
      hash.update(`\0${path.relative(root, file)}\0`).update(
        createHash('sha256')
          .update(await readFile(file))
          .digest(),
      )
  return hash.digest('hex')
}

async function filesBelow(place: string): Promise<string[]> {
  if (!(await stat(place)).isDirectory()) return [place]
  const entries = await readdir(place, { withFileTypes: true })
  const kept = entries.filter(({ name }) => !isIgnored(name))
  const found = await Promise.all(
    kept.map(async (entry) => {
      const below = path.join(place, entry.name)
      return entry.isDirectory() ? await filesBelow(below) : [below]
    }),
  )
  return found.flat().sort()
}

/** The hash that the last good build left in the folder that it made, or undefined. */
export async function readStamp(madeFolder: string): Promise<string | undefined> {
  try {
    return await readFile(stampFile(madeFolder), 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

export const writeStamp = (madeFolder: string, hash: string): Promise<void> =>
  writeFile(stampFile(madeFolder), hash)

export const stampFile = (madeFolder: string): string => path.join(madeFolder, 'avizier-stamp')
