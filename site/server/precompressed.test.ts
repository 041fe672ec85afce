import { mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readPrecompressed } from './precompressed.ts'

it('reads the precompressed file of the version that is held open, of no other', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'avizier-precompressed-'))
  const file = path.join(folder, 'index.html')
  await writeFile(file, 'vechi')
  const handle = await open(file)
  expect(await readPrecompressed({ file, handle }, 'br')).toBeUndefined()
  await writeFile(`${file}.br`, 'al celui vechi')
  expect(String(await readPrecompressed({ file, handle }, 'br'))).toBe('al celui vechi')

  // Replaced and compressed, all after the page was opened.
  await rm(`${file}.br`)
  await writeFile(`${file}.part`, 'nou')
  await rename(`${file}.part`, file)
  await writeFile(`${file}.br`, 'al celui nou')
  expect(await readPrecompressed({ file, handle }, 'br')).toBeUndefined()
  await rm(file)
  expect(await readPrecompressed({ file, handle }, 'br')).toBeUndefined()
  await handle.close()
  await rm(folder, { recursive: true })
})
