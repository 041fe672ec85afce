/** A piece of work that never rejects: what fails is counted. */
export interface Task {
  name: string
  /** The tasks that have ended, well or not, before this one begins. */
  after?: readonly string[]
  run: () => Promise<void>
}

/** Runs tasks in so many lanes: whichever is free takes the first of the list that may begin. */
export async function runInLanes(tasks: readonly Task[], lanes: number): Promise<void> {
  const waiting = [...tasks]
  const ended = new Set<string>()
  const underWay = new Map<string, Promise<void>>()

  const takeNext = (): Task | undefined => {
    const place = waiting.findIndex(({ after = [] }) => after.every((name) => ended.has(name)))
    return place === -1 ? undefined : waiting.splice(place, 1)[0]
  }
  const begin = ({ name, run }: Task): void => {
    const work = run().then(() => {
      ended.add(name)
      underWay.delete(name)
    })
    underWay.set(name, work)
  }

  while (waiting.length > 0 || underWay.size > 0) {
    const task = underWay.size < lanes ? takeNext() : undefined
    if (task) begin(task)
    else if (underWay.size > 0) await Promise.race(underWay.values())
    else throw new Error(`${waiting.map(({ name }) => name).join(', ')} wait for what never runs`)
  }
}
