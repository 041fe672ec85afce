import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashInputs, readStamp, writeStamp } from './stamp.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'avizier-stamp-'))
  await mkdir(path.join(root, 'cms/node_modules'), { recursive: true })
  await writeFile(path.join(root, 'cms/page.ts'), 'one')
  await writeFile(path.join(root, 'lock.yaml'), '1')
})
afterEach(() => rm(root, { recursive: true }))

const hash = () => hashInputs(root, ['cms', 'lock.yaml'])

it.each([
  ['another text', () => writeFile(path.join(root, 'cms/page.ts'), 'two')],
  ['another name', () => rename(path.join(root, 'cms/page.ts'), path.join(root, 'cms/other.ts'))],
  ['a new file', () => writeFile(path.join(root, 'cms/more.ts'), '')],
  ['another lockfile', () => writeFile(path.join(root, 'lock.yaml'), '2')],
])('%s asks for a new build', async (_, change) => {
  const before = await hash()
  await change()
  expect(await hash()).not.toBe(before)
})

it.each(['cms/page.test.ts', 'cms/node_modules/x.js', 'cms/.next', 'cms/x.tsbuildinfo'])(
  '%s asks for none',
  async (file) => {
    const before = await hash()
    await writeFile(path.join(root, file), 'x')
    expect(await hash()).toBe(before)
  },
)

it('is remembered in the folder that was built', async () => {
  expect(await readStamp(path.join(root, 'dist'))).toBeUndefined()
  await mkdir(path.join(root, 'dist'))
  await writeStamp(path.join(root, 'dist'), 'abc')
  expect(await readStamp(path.join(root, 'dist'))).toBe('abc')
})
