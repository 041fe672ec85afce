import { expect, it } from 'vitest'
import { spreadOf, tableOf } from './figures.ts'

it('takes the nearest rank', () => {
  const times = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(spreadOf(times)).toEqual({ count: 100, median: 50, p95: 95, worst: 100 })
  expect(spreadOf([7])).toEqual({ count: 1, median: 7, p95: 7, worst: 7 })
  expect(() => spreadOf([])).toThrow(RangeError)
})

it('writes a line for each tool and size', () => {
  const single = { count: 100, median: 81.4, p95: 340, worst: 1204 }
  const storm = { ...single, total: 84_300 }
  const [head, rule, line] = tableOf([
    {
      documents: 30_000,
      tool: 'Avizier',
      single,
      storm,
      rebuild: 9996,
      memory: 2e8,
      files: 31_000,
    },
  ]).split('\n')
  expect(head?.split('|').length).toBe(rule?.split('|').length)
  expect(line).toBe(
    '| 30,000 | Avizier | 81 ms | 340 ms | 1.20 s | 100 | 81 ms | 340 ms | 1.20 s | 84.3 s | 10.00 s | 200 MB | 31,000 |',
  )
})
