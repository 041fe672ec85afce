import type { RegisterRow } from '@avizier/shared/register'
import type { Order } from '@avizier/shared/register-api'
import { describe, expect, it } from 'vitest'
import { topicRows } from '../src/testing/topic-rows.ts'
import { catchUp } from './catch-up.ts'
import { cursorAt } from './chain.ts'
import type { Follower } from './follower.ts'
import { collector, registerInMemory } from './test-register.ts'

const never = new AbortController().signal
const rows = topicRows(7)

describe('a follower', () => {
  it('takes all rows there are, answer by answer, and waits for the first only', async () => {
    const { register, asked } = registerInMemory([...rows], { limit: 3 })
    const { follower, taken } = collector()
    await catchUp(follower, register, 25, never)
    expect(taken).toEqual([[1, 2, 3], [4, 5, 6], [7]])
    expect(asked).toEqual([
      { after: 0, waitSeconds: 25 },
      { after: 3, waitSeconds: 0 },
      { after: 6, waitSeconds: 0 },
    ])
    await catchUp(follower, register, 0, never)
    expect(taken).toHaveLength(3)
  })

  it('takes rows again that it could not take, and none twice that it could', async () => {
    const { register } = registerInMemory([...rows], { limit: 3 })
    const { follower, taken } = collector()
    let isFull = true
    const weak: Follower = {
      ...follower,
      take(some) {
        if (some[0]?.number === 4 && isFull) throw new Error('no space left on device')
        return follower.take(some)
      },
    }
    await expect(catchUp(weak, register, 0, never)).rejects.toThrow('no space left')
    isFull = false
    await catchUp(weak, register, 0, never)
    expect(taken).toEqual([[1, 2, 3], [4, 5, 6], [7]])
  })

  it('takes nothing of another register, and hears what to do', async () => {
    const [, , third] = rows as [RegisterRow, RegisterRow, RegisterRow]
    const elsewhere = collector(cursorAt({ ...third, actor: 'users/2' }))
    await expect(
      catchUp(elsewhere.follower, registerInMemory([...rows]).register, 0, never),
    ).rejects.toThrow(/^Row 4 does not continue row 3: .* Begin anew\.$/)
    const older = registerInMemory(rows.slice(0, 2)).register
    const ahead = collector(cursorAt(third))
    await expect(catchUp(ahead.follower, older, 0, never)).rejects.toThrow(
      'The register ends at row 2, this collector at 3: an older backup was put back. Begin anew.',
    )
    expect([elsewhere.taken, ahead.taken]).toEqual([[], []])
  })

  it('does not ask for ever where the register keeps rows back', async () => {
    const { register } = registerInMemory([...rows], { limit: 0 })
    await expect(catchUp(collector().follower, register, 0, never)).rejects.toThrow(
      'The register has row 7, but sent none after 0',
    )
  })

  it('that carries out orders asks at once until it knows those before it, and hears of new ones', async () => {
    const { register, asked, order } = registerInMemory([...rows])
    const received: (readonly Order[])[] = []
    const orders = {
      lastReceived: () => received.flat().at(-1)?.number ?? 0,
      isIntroduced: () => received.some((some) => some.length === 0),
      receive: (some: readonly Order[]) => void received.push(some),
    }
    const rebuild: Order = {
      number: 1,
      kind: 'rebuild',
      release: null,
      by: 'webmaster@demo.example',
      reason: null,
      at: '2026-11-23T08:00:00.000Z',
    }
    order(rebuild)
    const follower = { ...collector(cursorAt(rows[6] as RegisterRow)).follower, orders }
    await catchUp(follower, register, 25, never)
    expect(received).toEqual([[rebuild], []])
    expect(asked).toEqual([
      { after: 7, waitSeconds: 0, ordersAfter: 0 },
      { after: 7, waitSeconds: 0, ordersAfter: 1 },
    ])
    const waiting = catchUp(follower, register, 25, never)
    order({ ...rebuild, number: 2 })
    await waiting
    expect(received.at(-1)).toEqual([{ ...rebuild, number: 2 }])
  })
})
