import { createHash } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { addToHash } from '../files/tree.ts'

/** The code by which the mirror makes documents and lists of rows: forms and upgrades, queries, its own. */
const code = [
  import.meta.dirname,
  path.join(import.meta.dirname, '../../src/queries'),
  path.dirname(fileURLToPath(import.meta.resolve('@avizier/shared/dates'))),
]

/** Another number for other code that derives what is in the mirror (31 bits): no number is raised by hand. */
export async function derivationVersion(folders = code): Promise<number> {
  const hash = createHash('sha256')
  for (const folder of folders) await addToHash(hash, folder, (file) => !file.endsWith('.test.ts'))
  return hash.digest().readUInt32BE() >>> 1
}
