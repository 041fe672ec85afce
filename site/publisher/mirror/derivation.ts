import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { addToHash } from '../files/tree.ts'

/** The code that lists and briefs are derived with. */
const code = {
  queries: path.join(import.meta.dirname, '../../src/queries'),
  shared: path.dirname(fileURLToPath(import.meta.resolve('@avizier/shared/dates'))),
}
const own = ['mirror.ts', 'document-after.ts', 'moves.ts']

/** Another number for other code that derives lists and briefs from documents (31 bits). */
export async function derivationVersion(folders = Object.values(code)): Promise<number> {
  const hash = createHash('sha256')
  for (const file of own) hash.update(await readFile(path.join(import.meta.dirname, file)))
  for (const folder of folders) await addToHash(hash, folder, (file) => !file.endsWith('.test.ts'))
  return hash.digest().readUInt32BE() >>> 1
}
