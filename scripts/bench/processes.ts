import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

// What processes hold and do, from Linux's /proc.

const watchedEveryMs = 100
const pageBytes = 4096
/** Of /proc/…/stat; the kernel's own unit of time for user programs. */
const ticksPerSecond = 100

export interface MemoryWatch {
  /** Ends the watch: the most that the process and all that it started held together, in bytes. */
  stop: () => Promise<number>
}

/** Watches the resident memory of a process and its descendants. */
export function watchMemory(processId: number): MemoryWatch {
  let peak = 0
  let isOver = false
  const watching = (async () => {
    while (!isOver) {
      peak = Math.max(peak, await heldBy(processId))
      await pause(watchedEveryMs)
    }
  })()
  return {
    async stop() {
      isOver = true
      await watching
      return peak
    },
  }
}

/** What a process and its descendants hold now, in bytes. */
export const heldBy = (processId: number): Promise<number> => sumOver(processId, residentBytes)

/** Processor time of a process and its descendants until now. */
export const cpuSecondsOf = (processId: number): Promise<number> => sumOver(processId, cpuSeconds)

/** Resolves when a process and its descendants have done next to nothing for three seconds. */
export async function untilIdle(processId: number, signal: AbortSignal): Promise<void> {
  for (let quietSeconds = 0; quietSeconds < 3;) {
    const before = await sumOver(processId, cpuSeconds)
    await pause(1000, undefined, { signal })
    const used = (await sumOver(processId, cpuSeconds)) - before
    quietSeconds = used < 0.1 ? quietSeconds + 1 : 0
  }
}

/** A process may end while it is being read about: then it counts for nothing. */
async function sumOver(id: number, amountOf: (id: number) => Promise<number>): Promise<number> {
  const children = await procFile(id, `task/${id}/children`)
  const below = children.split(' ').filter(Boolean).map(Number)
  const amounts = await Promise.all([
    amountOf(id),
    ...below.map((child) => sumOver(child, amountOf)),
  ])
  return amounts.reduce((sum, amount) => sum + amount, 0)
}

const procFile = (id: number, name: string): Promise<string> =>
  readFile(`/proc/${id}/${name}`, 'utf8').catch(() => '')

const residentBytes = async (id: number): Promise<number> =>
  Number((await procFile(id, 'statm')).split(' ')[1] ?? 0) * pageBytes

/** The fields after the name, which may hold anything: the 12th and 13th are user and system time. */
const cpuSeconds = async (id: number): Promise<number> => {
  const fields = (await procFile(id, 'stat')).split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond
}
