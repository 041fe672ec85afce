import { expect, it } from 'vitest'
import { fewAtOnce, TooBusy } from './few-at-once.ts'

/** Work that ends when it is told to, and what of it is running. */
function slow() {
  const running: string[] = []
  const ends = new Map<string, (isFault: boolean) => void>()
  const work = (name: string) => () => {
    running.push(name)
    return new Promise<string>((resolve, reject) => {
      ends.set(name, (isFault) => {
        running.splice(running.indexOf(name), 1)
        if (isFault) reject(new Error(name))
        else resolve(name)
      })
    })
  }
  const end = async (name: string, isFault = false) => {
    ends.get(name)?.(isFault)
    await new Promise(setImmediate)
  }
  return { running, work, end }
}

it('of many some run, the others in their order, and who comes when many wait is told', async () => {
  const { running, work, end } = slow()
  const run = fewAtOnce({ atOnce: 2, mostWaiting: 2 })
  const all = ['a', 'b', 'c', 'd'].map((name) => run(work(name)))
  await expect(run(work('e'))).rejects.toThrow(TooBusy)
  expect(running).toEqual(['a', 'b'])
  await end('b')
  expect(running).toEqual(['a', 'c'])
  const late = run(work('f'))
  await end('a')
  await end('c')
  expect(running).toEqual(['d', 'f'])
  await end('d')
  await end('f')
  expect(await Promise.all([...all, late])).toEqual(['a', 'b', 'c', 'd', 'f'])
})

it('who goes first waits for what runs, and for nobody who waits', async () => {
  const { running, work, end } = slow()
  const run = fewAtOnce({ atOnce: 1, mostWaiting: 1 })
  const all = [run(work('a')), run(work('b')), run(work('first'), true)]
  await end('a')
  expect(running).toEqual(['first'])
  await end('first')
  await end('b')
  expect(await Promise.all(all)).toEqual(['a', 'b', 'first'])
})

it('one that fails gives its place to the next', async () => {
  const { running, work, end } = slow()
  const run = fewAtOnce({ atOnce: 1, mostWaiting: 1 })
  const first = expect(run(work('a'))).rejects.toThrow('a')
  const second = run(work('b'))
  await end('a', true)
  await first
  expect(running).toEqual(['b'])
  await end('b')
  expect(await second).toBe('b')
  expect(run(work('c'))).toBeInstanceOf(Promise)
  expect(running).toEqual(['c'])
})
