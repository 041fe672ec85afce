import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'

const house = path.resolve(import.meta.dirname, '../..')
const left = ['.next', '.astro', 'dist', '.vite', '.vite-temp', '.vitest-cache']
/** Where a program is found by name. */
const rooms = ['cms', 'shared', 'site', 'tests']

/** A copy of this house's code in `folder`, over the packages of this one: it can be changed, and it runs. */
export async function copyHouse(folder: string): Promise<void> {
  const packages = path.join(folder, 'node_modules')
  await mkdir(packages, { recursive: true })
  const options = {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source: string) => !left.includes(path.basename(source)),
  }
  for (const room of [...rooms, 'package.json', 'tsconfig.base.json'])
    await cp(path.join(house, room), path.join(folder, room), options)
  for (const name of await readdir(path.join(house, 'node_modules'))) {
    const there = path.join(house, 'node_modules', name)
    // Our own packages are links to the folders beside them: those of the copy.
    if (name === '@avizier') await cp(there, path.join(packages, name), options)
    else await symlink(there, path.join(packages, name))
  }
}

/** A change that a developer makes: in the files of a folder of the copy that have `from`. */
export interface Change {
  in: string
  from: RegExp
  to: string
}

/** Makes changes in a copy; one that finds nothing to change is an error. */
export async function change(folder: string, changes: readonly Change[]): Promise<void> {
  for (const { in: within, from, to } of changes) {
    let count = 0
    for (const file of await sourcesIn(path.join(folder, within))) {
      const source = await readFile(file, 'utf8')
      const changed = source.replace(from, to)
      if (changed === source) continue
      await writeFile(file, changed)
      count += 1
    }
    if (count === 0)
      throw new Error(
        `${within} has nothing like ${from}: the code has changed since. Say it anew in tests/support/tomorrow.ts`,
      )
  }
}

const sourcesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /(?<!\.test)\.(ts|astro)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('/node_modules/'))
