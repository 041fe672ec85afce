import { describe, expect, it } from 'vitest'
import { createTurns } from './turns.ts'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('turns', () => {
  it('are taken one at a time, in the order asked, however long each takes', async () => {
    const turns = createTurns()
    const order: string[] = []
    const works = [6, 0, 2].map((milliseconds) =>
      turns.take(async () => {
        order.push(`${milliseconds} begins`)
        await pause(milliseconds)
        order.push(`${milliseconds} ends`)
        return milliseconds
      }),
    )
    expect(await Promise.all(works)).toEqual([6, 0, 2])
    expect(order).toEqual(['6 begins', '6 ends', '0 begins', '0 ends', '2 begins', '2 ends'])
  })

  it('come after a failure as after anything else, and only its own work is told', async () => {
    const turns = createTurns()
    const rejected = turns.take(() => Promise.reject(new Error('the disk is full')))
    const thrown = turns.take(() => {
      throw new Error('at once')
    })
    const next = turns.take(() => 'done')
    await expect(rejected).rejects.toThrow('the disk is full')
    await expect(thrown).rejects.toThrow('at once')
    expect(await next).toBe('done')
  })

  it('are settled when all that were asked for have ended, also those that a work asked for', async () => {
    const turns = createTurns()
    const ended: string[] = []
    await turns.settled()
    const first = turns.take(async () => {
      void turns.take(() => ended.push('inner'))
      await pause(2)
      ended.push('outer')
    })
    await first
    await turns.settled()
    expect(ended).toEqual(['outer', 'inner'])
    const failing = turns.take(() => Promise.reject(new Error('away')))
    await Promise.all([turns.settled(), expect(failing).rejects.toThrow('away')])
  })
})
