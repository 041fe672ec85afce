import { describe, expect, it } from 'vitest'
import { runInLanes, type Task } from './lanes.ts'

/** Tasks that end when they are told to, and what began in which order. */
function tasksOf(...named: { name: string; after?: string[] }[]) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const tasks: Task[] = named.map((each) => ({
    ...each,
    run: () => {
      begun.push(each.name)
      return new Promise<void>((resolve) => ends.set(each.name, resolve))
    },
  }))
  const end = async (name: string) => {
    ends.get(name)?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { tasks, begun, end }
}

describe('runInLanes', () => {
  it('fills its lanes from the top of the list, and a free one takes the next that may begin', async () => {
    const { tasks, begun, end } = tasksOf(
      { name: 'build' },
      { name: 'running', after: ['build', 'demonstration'] },
      { name: 'demonstration' },
      { name: 'lint' },
    )
    const all = runInLanes(tasks, 2)
    expect(begun).toEqual(['build', 'demonstration'])
    await end('demonstration')
    expect(begun).toEqual(['build', 'demonstration', 'lint'])
    await end('build')
    expect(begun).toEqual(['build', 'demonstration', 'lint', 'running'])
    await end('running')
    await end('lint')
    await all
  })

  it('refuses a list in which a task waits for one that is not there', async () => {
    const { tasks } = tasksOf({ name: 'running', after: ['build'] })
    await expect(runInLanes(tasks, 2)).rejects.toThrow('running wait for what never runs')
  })
})
