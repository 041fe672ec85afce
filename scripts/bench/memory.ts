import { readFile } from 'node:fs/promises'

const everyMs = 100
const pageBytes = 4096

export interface MemoryWatch {
  /** Ends the watch: the most that the process and all that it started held together, in bytes. */
  stop: () => Promise<number>
}

/** Watches the resident memory of a process and its descendants (Linux: /proc). */
export function watchMemory(processId: number): MemoryWatch {
  let peak = 0
  let isOver = false
  const watching = (async () => {
    while (!isOver) {
      peak = Math.max(peak, await residentBytes(processId))
      await new Promise((resolve) => setTimeout(resolve, everyMs))
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

/** A process may end while it is being read about: then it holds nothing. */
async function residentBytes(id: number): Promise<number> {
  const [statm, children] = await Promise.all(
    ['statm', `task/${id}/children`].map((name) =>
      readFile(`/proc/${id}/${name}`, 'utf8').catch(() => ''),
    ),
  )
  const own = Number(statm?.split(' ')[1] ?? 0) * pageBytes
  const below = (children ?? '').split(' ').filter(Boolean).map(Number)
  const held = await Promise.all(below.map(residentBytes))
  return held.reduce((sum, bytes) => sum + bytes, own)
}
