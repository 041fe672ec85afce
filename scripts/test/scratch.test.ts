import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { temporaryDirectory } from '../../tests/support/temporary-directory.ts'
import { openScratch } from './scratch.ts'

it('is a folder of its own where there is room, and is gone afterwards', async () => {
  await using parent = await temporaryDirectory()
  const { environment, remove } = await openScratch(parent.path, 1)
  const folder = environment.TMPDIR ?? ''
  expect(path.dirname(folder)).toBe(parent.path)
  expect(existsSync(folder)).toBe(true)
  await remove()
  expect(existsSync(folder)).toBe(false)
})

it('is where it always is on a machine with little memory, or with none to write to', async () => {
  await using parent = await temporaryDirectory()
  expect((await openScratch(parent.path, Infinity)).environment).toEqual({})
  expect((await openScratch(path.join(parent.path, 'none'), 1)).environment).toEqual({})
})
