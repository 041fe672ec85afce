import { registerStart } from '../../site/following/chain.ts'
import { rowHash } from '@avizier/shared/register'
import { topicRows } from '../../site/src/testing/topic-rows.ts'
import { describe, expect, it } from 'vitest'
import { rowPrinter } from './row-printer.ts'

const rows = topicRows(3)
const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })

/** What happens, in its order; the pipe is closed when this line is to be printed. */
function printer({ closedAt = Infinity, signal = new AbortController().signal } = {}) {
  const happened: string[] = []
  let printed = 0
  const follower = rowPrinter({
    start: registerStart,
    signal,
    lines: {
      async print(line) {
        printed += 1
        if (printed === closedAt) throw closed
        happened.push(line)
      },
      settle: async () => void happened.push('settled'),
    },
    file: {
      path: '/srv/cursor.json',
      write: async ({ number }) => void happened.push(`at ${number}`),
    },
  })
  return { follower, happened }
}

describe('a printer of rows', () => {
  it('prints each as it is in the register, and moves its cursor when all are safe', async () => {
    const { follower, happened } = printer()
    await follower.take(rows)
    expect(happened).toEqual([...rows.map((row) => JSON.stringify(row)), 'settled', 'at 3'])
    expect([follower.cursor()]).toEqual(
      rows.slice(2).map((row) => ({ number: 3, hash: rowHash(row) })),
    )
  })

  it('leaves its cursor where it was when nobody reads any more: the rows come again', async () => {
    const { follower, happened } = printer({ closedAt: 3 })
    await expect(follower.take(rows)).rejects.toBe(closed)
    expect(happened).toHaveLength(2)
    expect(follower.cursor()).toEqual(registerStart)
  })

  it('that is ended keeps what it has printed', async () => {
    const end = new AbortController()
    const { follower, happened } = printer({ signal: end.signal })
    await follower.take(rows.slice(0, 1))
    end.abort()
    await follower.take(rows.slice(1))
    expect(happened.filter((each) => each.startsWith('at'))).toEqual(['at 1', 'at 1'])
    expect(follower.cursor().number).toBe(1)
  })
})
