import { expect, it } from 'vitest'
import { createProblemLog } from './problem-log.ts'

const away = new Error('http://localhost:3000/api cannot be reached')
const full = new Error('ENOSPC: no space left on device')

it('tells of a full disk while the CMS is away, each once until it changes or lasts', () => {
  const said: string[] = []
  const note = createProblemLog((line) => void said.push(line), String)
  expect([note([away]), note([away])]).toEqual([1, 2])
  expect(said).toEqual([expect.stringContaining('cannot be reached')])
  expect(note([away, full])).toBe(3)
  expect(said[1]).toBe('Error: ENOSPC: no space left on device')
  for (let round = 4; round <= 20; round += 1) note([away, full])
  expect(said).toHaveLength(2)
  note([away, full])
  expect(said).toHaveLength(4)
  expect([note([]), note([full])]).toEqual([0, 1])
  expect(said).toHaveLength(5)
})
