import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesIn } from './tree.ts'

/** The code that lists and briefs are derived with. */
const folders = [
  path.join(import.meta.dirname, '../src/queries'),
  path.dirname(fileURLToPath(import.meta.resolve('@avizier/shared/dates'))),
]

/** Another number for other code that derives lists and briefs from documents (31 bits). */
export async function derivationVersion(): Promise<number> {
  const hash = createHash('sha256')
  for (const folder of folders)
    for (const file of (await filesIn(folder)).sort())
      hash.update(`\n${file}\n`).update(await readFile(path.join(folder, file)))
  return hash.digest().readUInt32BE() >>> 1
}
