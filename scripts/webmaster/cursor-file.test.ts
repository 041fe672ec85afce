import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { registerStart } from '../../site/following/chain.ts'
import { expect, it } from 'vitest'
import { temporaryDirectory } from '../../tests/support/temporary-directory.ts'
import { openCursorFile } from './cursor-file.ts'

it('keeps a cursor, and is not there before', async () => {
  await using folder = await temporaryDirectory('cursor')
  const file = openCursorFile(path.join(folder.path, 'cursor.json'))
  expect(await file.read()).toBeUndefined()
  await file.write(registerStart)
  const cursor = { number: 7, hash: 'a'.repeat(64) }
  await file.write(cursor)
  expect(await file.read()).toEqual(cursor)
  expect(await readdir(folder.path)).toEqual(['cursor.json'])
})

it.each(['', '{"number":7', '{"number":7}', 'now'])(
  'says that a file which holds %j is no cursor, and leaves it',
  async (text) => {
    await using folder = await temporaryDirectory('cursor')
    const name = path.join(folder.path, 'cursor.json')
    await writeFile(name, text)
    await expect(openCursorFile(name).read()).rejects.toThrow(
      `${name} cannot be read as a cursor (it holds something else)`,
    )
  },
)

it('says why it cannot be read or written', async () => {
  await using folder = await temporaryDirectory('cursor')
  const name = path.join(folder.path, 'cursor.json')
  await mkdir(name)
  await expect(openCursorFile(name).read()).rejects.toThrow(/cannot be read as a cursor \(EISDIR\)/)
  const nowhere = openCursorFile(path.join(folder.path, 'none/cursor.json'))
  await expect(nowhere.write(registerStart)).rejects.toThrow(/cannot be written \(ENOENT\)/)
})

it('is one follower’s at a time, and free again when that one ends', async () => {
  await using folder = await temporaryDirectory('cursor')
  const name = path.join(folder.path, 'cursor.json')
  const free = openCursorFile(name).hold()
  expect(() => openCursorFile(name).hold()).toThrow(
    `Another npm run follow keeps its cursor in ${name}: stop it first`,
  )
  free()
  openCursorFile(name).hold()()
  const nowhere = openCursorFile(path.join(folder.path, 'none/cursor.json'))
  expect(() => nowhere.hold()).toThrow(/cursor\.json\.lock cannot be written/)
})
