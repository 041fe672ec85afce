import { chainStart, rowHash, type RegisterRow } from '@avizier/shared/register'
import { describe, expect, it } from 'vitest'
import { topicRows } from '../src/testing/topic-rows.ts'
import { ChainError, cursorAt, registerStart, requireReached, rowsToTake } from './chain.ts'

const rows = topicRows(4)
const [first, second, third, fourth] = rows as [RegisterRow, RegisterRow, RegisterRow, RegisterRow]
const remedy = 'Begin anew.'

describe('rows of the register', () => {
  it('are taken from the first on, and those that are known passed over', () => {
    expect(registerStart).toEqual({ number: 0, hash: chainStart })
    expect(rowsToTake(rows, registerStart, remedy)).toEqual(rows)
    expect(rowsToTake(rows, cursorAt(second), remedy)).toEqual([third, fourth])
    expect(rowsToTake([first], cursorAt(second), remedy)).toEqual([])
    expect(cursorAt(fourth)).toEqual({ number: 4, hash: rowHash(fourth) })
  })

  it('are refused where one is missing', () => {
    const taken = () => rowsToTake([second, fourth], cursorAt(first), remedy)
    expect(taken).toThrow(new ChainError('The register sent row 4 after row 2: one is missing'))
  })

  it('are refused where the row before them was another one, with what to do', () => {
    const changed = { ...second, actor: 'users/2' }
    expect(() => rowsToTake([third], cursorAt(changed), remedy)).toThrow(
      new ChainError(
        'Row 3 does not continue row 2: the register is another one, perhaps an older backup. Begin anew.',
      ),
    )
    expect(() => rowsToTake([changed, third], cursorAt(first), remedy)).toThrow(/^Row 3 does not/)
  })

  it('that the register does not have any more tell of an older backup', () => {
    expect(() => requireReached(4, cursorAt(fourth), 'mirror', remedy)).not.toThrow()
    expect(() => requireReached(3, cursorAt(fourth), 'mirror', remedy)).toThrow(
      new ChainError(
        'The register ends at row 3, this mirror at 4: an older backup was put back. Begin anew.',
      ),
    )
  })
})
