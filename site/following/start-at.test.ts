import type { RegisterRow } from '@avizier/shared/register'
import { expect, it } from 'vitest'
import { topicRows } from '../src/testing/topic-rows.ts'
import { cursorAt, registerStart } from './chain.ts'
import { registerInMemory } from './test-register.ts'
import { startAfter, startNow } from './start-at.ts'

const never = new AbortController().signal
const rows = topicRows(5)
const last = rows[4] as RegisterRow
const fourth = rows[3] as RegisterRow

it('begins at the end there is now, at a row, or before the first', async () => {
  const { register } = registerInMemory([...rows])
  expect(await startNow(register, never)).toEqual(cursorAt(last))
  expect(await startAfter(4, register, never)).toEqual(cursorAt(fourth))
  expect(await startAfter(0, register, never)).toEqual(registerStart)
  expect(await startNow(registerInMemory([]).register, never)).toEqual(registerStart)
})

it('says that there is no such row yet', async () => {
  const { register } = registerInMemory([...rows])
  await expect(startAfter(6, register, never)).rejects.toThrow(
    'There is no row 6 to follow after: the register ends at row 5',
  )
})
