import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { derivationVersion } from './derivation.ts'

it('is another number for other code, and the same for other tests', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'avizier-derivation-'))
  const versionWith = async (name: string, text: string) => {
    await writeFile(path.join(folder, name), text)
    return derivationVersion([folder])
  }
  const first = await versionWith('lists.ts', 'one')
  expect(await versionWith('lists.test.ts', 'two')).toBe(first)
  expect(await versionWith('lists.ts', 'two')).not.toBe(first)
  expect(await versionWith('lists.ts', 'one')).toBe(first)
  expect(first).toBeLessThan(2 ** 31)
  await rm(folder, { recursive: true })
})
