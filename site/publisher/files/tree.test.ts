import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { filesIn, readTree } from './tree.ts'

it('a file that was published over since it was listed is not there, and stops nothing', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'avizier-tree-'))
  await writeFile(path.join(folder, 'index.html'), 'Pagina')
  const listed = [...(await filesIn(folder)), '.stare.json.part']
  expect([...(await readTree(folder, listed)).keys()]).toEqual(['index.html'])
  await rm(folder, { recursive: true })
})
