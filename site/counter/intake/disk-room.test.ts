import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { hasDiskRoom, isEnough } from './disk-room.ts'

it('a gigabyte is left to the newsroom, of a small disk a tenth', async () => {
  expect(isEnough(1_000_000_000, 200_000_000_000)).toBe(true)
  expect(isEnough(999_999_999, 200_000_000_000)).toBe(false)
  expect(isEnough(5_000_000, 50_000_000)).toBe(true)
  expect(isEnough(4_999_999, 50_000_000)).toBe(false)
  expect(await hasDiskRoom(tmpdir())).toBe(true)
})
