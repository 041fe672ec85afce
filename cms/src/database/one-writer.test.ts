import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createTurns, WriterTurnError } from './one-writer.ts'

describe('createTurns', () => {
  it('gives one turn at a time, in the order asked', async () => {
    const turns = createTurns()
    const order: string[] = []
    await Promise.all(
      ['a', 'b', 'c'].map(async (name) => {
        const end = await turns.take(name)
        order.push(`${name} begins`)
        await pause(2)
        order.push(`${name} ends`)
        end()
      }),
    )
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })

  it('names the call that waits for itself, and lets those behind it go on', async () => {
    const turns = createTurns(20)
    const end = await turns.take('beginTransaction')
    await expect(turns.take('create(media)')).rejects.toThrow(WriterTurnError)
    await expect(turns.take('create(media)')).rejects.toThrow(
      /create\(media\) waited 0.02 s .* `req`/,
    )
    end()
    const next = await turns.take('updateOne(users)')
    next()
  })
})
